/** `tongbao verify`: whether a folder or zip is what was published, file by file. */

import { say } from '../messages/publish.ts';
import type { Language } from '../notice/finding.ts';
import { readCopy } from '../publish/read-copy.ts';
import { recoverSite } from '../publish/recover-site.ts';
import { verifyCopy } from '../publish/verify.ts';
import { SITE_FOLDER } from './options.ts';
import type { Terminal } from './terminal.ts';

export interface VerifyOutcome {
  readonly text: string;
  /** 0 as the manifest says, 1 not. */
  readonly status: 0 | 1;
}

export function run(
  { operands }: { readonly operands: readonly string[] },
  { language, out }: Terminal,
): number {
  const { text, status } = verify(operands[0] ?? SITE_FOLDER, language);
  out.write(text);
  return status;
}

/**
 * @param place a published folder, or a zip of one
 * @throws Refusal where there is nothing to compare
 */
export function verify(place: string, language: Language): VerifyOutcome {
  recoverSite({ out: place });
  const verdict = verifyCopy(readCopy(place), place);
  const faults = (['missing', 'changed', 'unlisted'] as const).flatMap((kind) =>
    verdict[kind].map((name) => `${say.faults[kind][language]}  ${name}\n`),
  );
  const outcome = faults.length === 0 ? say.whole(place, verdict.listed) : say.notWhole(place, faults.length);
  return { text: `${faults.join('')}${outcome[language]}\n`, status: faults.length === 0 ? 0 : 1 };
}
