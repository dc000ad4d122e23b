/** Renames a file or folder. On Windows a virus scanner may hold it for a moment. */

import { renameSync } from 'node:fs';

export function moveFolder(from: string, to: string): void {
  for (let left = process.platform === 'win32' ? 20 : 0; ; left -= 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (left === 0 || !['EPERM', 'EACCES', 'EBUSY'].includes(code)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}
