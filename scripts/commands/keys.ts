/** `tongbao keys`: a pair of keys, to sign what is published and to prove who did. */

import { existsSync, writeFileSync } from 'node:fs';
import { say } from '../messages/publish.ts';
import type { Bilingual } from '../notice/finding.ts';
import { refuse } from '../notice/refusal.ts';
import { fingerprintOf, makeKeys } from '../publish/signature.ts';
import type { Terminal } from './line/terminal.ts';

export function run(
  { operands }: { readonly operands: readonly string[] },
  { language, out }: Terminal,
): number {
  out.write(`${keys(operands[0] ?? 'tongbao')[language]}\n`);
  return 0;
}

/**
 * Writes `NAME.key`, which nobody else can read, and `NAME.pub`.
 * @throws Refusal where one of them is there: a lost key cannot be made again
 */
export function keys(name: string): Bilingual {
  const [secret, open] = [`${name}.key`, `${name}.pub`];
  for (const file of [secret, open]) {
    if (!existsSync(file)) continue;
    refuse(say.keyExists(file), file);
  }
  const { privateKey, publicKey } = makeKeys();
  writeFileSync(secret, privateKey, { mode: 0o600, flag: 'wx' });
  writeFileSync(open, publicKey, { flag: 'wx' });
  return say.keysMade(secret, open, fingerprintOf(publicKey));
}
