/** Opens a file as a double-click would. */

import { spawn } from 'node:child_process';

/** The program that opens `file` on a system, with its arguments. */
export function opener(
  platform: NodeJS.Platform,
  file: string,
): readonly [program: string, args: readonly string[]] {
  if (platform === 'win32') return ['explorer.exe', [file]];
  return [platform === 'darwin' ? 'open' : 'xdg-open', [file]];
}

/** Starts the program and does not wait for it. Where there is none, nothing happens: the caller has named the file. */
export function openFile(file: string): void {
  const [program, args] = opener(process.platform, file);
  const started = spawn(program, args, { stdio: 'ignore', detached: true });
  started.on('error', () => undefined);
  started.unref();
}
