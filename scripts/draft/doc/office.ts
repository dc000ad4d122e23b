/** Has LibreOffice make a .docx of an old Word file, where it is installed; never required. It opens nothing but that file. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { officeCommand, officeSettings, withoutProxies } from './office-command.ts';

/** Milliseconds; the first start of an office takes some seconds. */
const LONGEST = 60_000;

/** @returns the bytes of the .docx; `undefined` where there is no LibreOffice or it cannot read the file as Word 97 */
export function convertToDocx(bytes: Uint8Array): Uint8Array | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongbao-'));
  try {
    writeFileSync(path.join(folder, 'draft.doc'), bytes);
    const settings = path.join(folder, 'profile', 'user');
    mkdirSync(settings, { recursive: true });
    writeFileSync(path.join(settings, 'registrymodifications.xcu'), officeSettings());
    const [program = 'soffice', ...rest] = officeCommand(folder, hasNetworkSpaces());
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
