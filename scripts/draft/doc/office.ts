/** Has LibreOffice make a .docx of a draft, where it is installed; never required. It opens nothing but that file. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type OfficeEnding,
  officeCommand,
  officePrograms,
  officeSettings,
  withoutProxies,
} from './office-command.ts';

/** Milliseconds; the first start of an office takes some seconds. */
const LONGEST = 60_000;

/** @returns the bytes of the .docx; `undefined` where there is no LibreOffice or it cannot read the file as that format */
export function convertToDocx(bytes: Uint8Array, ending: OfficeEnding = '.doc'): Uint8Array | undefined {
  const installed = officePrograms(process.platform, process.env).find((name) => existsSync(name));
  if (installed === undefined) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'tongbao-'));
  try {
    writeFileSync(path.join(folder, `draft${ending}`), bytes);
    const settings = path.join(folder, 'profile', 'user');
    mkdirSync(settings, { recursive: true });
    writeFileSync(path.join(settings, 'registrymodifications.xcu'), officeSettings());
    const task = { folder, isolated: hasNetworkSpaces(), program: installed, ending };
    const [program = installed, ...rest] = officeCommand(task);
    const { status, error } = spawnSync(program, rest, {
      stdio: 'ignore',
      env: withoutProxies(process.env),
      timeout: LONGEST,
      killSignal: 'SIGKILL',
    });
    if (error !== undefined || status !== 0) return undefined;
    return readFileSync(path.join(folder, 'draft.docx'));
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let spaces: boolean | undefined;

/** Whether this system can start a program without any network. */
function hasNetworkSpaces(): boolean {
  spaces ??= spawnSync('unshare', ['--map-root-user', '--net', 'true'], { stdio: 'ignore' }).status === 0;
  return spaces;
}
