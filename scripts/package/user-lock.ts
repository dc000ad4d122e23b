/** The lock file of a folder in which a user installs tongbao from a tarball: the versions that this repository has. */

import { z } from 'zod';

const Versions = z.record(z.string(), z.string());
const Locked = z.looseObject({ dev: z.boolean().optional() });
const Lock = z.looseObject({ packages: z.record(z.string(), Locked) });
const Manifest = z.looseObject({
  version: z.string(),
  dependencies: Versions,
  optionalDependencies: Versions,
  bin: Versions,
  engines: Versions,
});

export interface UserFolder {
  /** Text of `package.json` of the folder. */
  readonly manifest: string;
  /** Text of its `package-lock.json`. */
  readonly lock: string;
}

/**
 * npm installs from these with `npm ci`, and finds the packages in its cache where this repository was installed.
 * @param own texts of this repository's `package.json` and `package-lock.json`
 * @param resolved the tarball as npm names it: `file:../tongbao-0.1.0.tgz`
 */
export function userFolder(own: UserFolder, resolved: string): UserFolder {
  const { version, dependencies, optionalDependencies, bin, engines } = Manifest.parse(
    JSON.parse(own.manifest),
  );
  const { packages } = Lock.parse(JSON.parse(own.lock));
  const users = Object.entries(packages).filter(([name, { dev }]) => name !== '' && dev !== true);
  const wanted = { private: true, dependencies: { tongbao: resolved } };
  const lock = {
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': wanted,
      'node_modules/tongbao': { version, resolved, dependencies, optionalDependencies, bin, engines },
      ...Object.fromEntries(users),
    },
  };
  return { manifest: JSON.stringify(wanted), lock: JSON.stringify(lock) };
}
