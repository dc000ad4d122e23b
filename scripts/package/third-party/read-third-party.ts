/** Gathers what tongbao carries or uses: the packages of `package-lock.json`, the fonts, the tables of characters. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { BUNDLED } from '../bundled.ts';
import type { ThirdParty } from './third-party.ts';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      os: z.array(z.string()).optional(),
      cpu: z.array(z.string()).optional(),
    }),
  ),
});

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** @param root the folder of `package-lock.json`, with `node_modules` installed */
export function readThirdParty(root: string): ThirdParty[] {
  const lock = lockSchema.parse(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')));
  const packages = new Map<string, ThirdParty>();
  for (const [place, { version = '', license, dev, os, cpu }] of Object.entries(lock.packages)) {
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (place === '' || (dev === true && !BUNDLED.has(name))) continue;
    // A package for one system has the text of its siblings; it would differ from machine to machine.
    const isEverywhere = os === undefined && cpu === undefined;
    const text = isEverywhere ? licenceTexts(path.join(root, place)) || apacheOf(root, name) : '';
    packages.set(`${name} ${version}`, {
      name,
      version,
      licence: license ?? statedLicence(root, place),
      text,
    });
  }
  return [...packages.values(), ...fonts(root), ...tables(root)];
}

function statedLicence(root: string, place: string): string {
  const file = path.join(root, place, 'package.json');
  if (!existsSync(file)) return '';
  const stated = z.object({ license: z.string() }).safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return stated.data?.license ?? '';
}

/** The packages of Typst hold no text of their licence. */
function apacheOf(root: string, name: string): string {
  return name.startsWith('@myriaddreamin/')
    ? readFileSync(path.join(root, 'licences/apache-2.0.txt'), 'utf8')
    : '';
}

function licenceTexts(folder: string): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8').trim())
    .join('\n\n');
}

function fonts(root: string): ThirdParty[] {
  const folder = path.join(root, 'layouts/fonts');
  return readdirSync(folder)
    .filter((name) => name.endsWith('-OFL.txt'))
    .map((name) => ({
      name: `layouts/fonts/${name.replace('-OFL.txt', '')}`,
      version: '',
      licence: 'OFL-1.1',
      text: readFileSync(path.join(folder, name), 'utf8'),
    }));
}

function tables(root: string): ThirdParty[] {
  return readdirSync(path.join(root, 'scripts'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.LICENSE.txt'))
    .map((name) => ({
      name: `scripts/${name.replaceAll('\\', '/').replace('.LICENSE.txt', '')}`,
      version: '',
      licence: 'Apache-2.0',
      text: readFileSync(path.join(root, 'scripts', name), 'utf8'),
    }));
}
