/** Drafts that the command line hands to the page: data inside a copy of it, which its policy does not run. */

import { bytesOfBase64, latin1Of } from '../draft/parts/bytes.ts';

export interface GivenDraft {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Of the element that holds them. */
export const GIVEN = 'given';

/** The page with the drafts in it. */
export function withDrafts(page: string, drafts: readonly GivenDraft[]): string {
  const data = JSON.stringify(drafts.map(({ name, bytes }) => [name, btoa(latin1Of(bytes))])).replaceAll(
    '<',
    '\\u003c',
  );
  const [before = '', ...after] = page.split('<div id="desk"></div>');
  return `${before}<script type="application/json" id="${GIVEN}">${data}</script>\n<div id="desk"></div>${after.join('')}`;
}

/** @param data the text of that element */
export function readDrafts(data: string): GivenDraft[] {
  const drafts: unknown = JSON.parse(data);
  if (!Array.isArray(drafts)) return [];
  return drafts.map(([name, base64]) => ({ name: String(name), bytes: bytesOfBase64(String(base64)) }));
}
