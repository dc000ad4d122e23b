/** Where a command speaks to the person who called it: two streams, and the language to use. */

import type { Language } from '../../notice/finding.ts';

/** A stream for text; the process's own in use. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

export interface Terminal {
  readonly language: Language;
  /** What was asked for: reports, outcomes. */
  readonly out: Output;
  /** Progress and what went wrong. */
  readonly err: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Whether to colour what is written to `output` (https://no-color.org). */
export function wantsColour(output: Output, environment: Terminal['environment']): boolean {
  return output.isTTY === true && (environment.NO_COLOR ?? '') === '' && environment.TERM !== 'dumb';
}
