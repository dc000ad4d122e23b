/** Has LibreOffice make a .docx of an old Word file, where it is installed; never required. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Milliseconds; the first start of an office takes some seconds. */
const LONGEST = 60_000;

/** @returns the bytes of the .docx; `undefined` where there is no LibreOffice or it cannot read the file */
export function convertToDocx(bytes: Uint8Array): Uint8Array | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongbao-'));
  try {
    const source = path.join(folder, 'draft.doc');
    writeFileSync(source, bytes);
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const rest = ['--headless', '--norestore', '--convert-to', 'docx', '--outdir', folder, source];
    const { status, error } = spawnSync('soffice', [`-env:UserInstallation=${profile}`, ...rest], {
      stdio: 'ignore',
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
