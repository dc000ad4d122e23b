/** Makes sure that every character can be printed, before it would come out as an empty box that no engine reports. */

import { say } from '../messages/download.ts';
import type { Notice } from '../notice/model.ts';
import { passagesOf } from '../notice/passages.ts';
import { positionAt } from '../notice/prose.ts';
import { type RefusedPlace, refuse } from '../notice/refusal.ts';
import type { Coverage } from './fonts/coverage.ts';

/** @throws Refusal that names the first character without a glyph, and its place */
export function refuseUnprintable(notice: Notice, printable: Coverage): void {
  const { title, issuer, source, places } = notice.meta;
  for (const [key, text] of Object.entries({ title, issuer, source })) {
    refuseIn(text ?? '', printable, () => places.get(key) ?? { file: notice.source.path });
  }
  for (const { label, prose, path } of passagesOf(notice)) {
    refuseIn(label, printable, () => path.at(-1)?.at ?? { file: notice.source.path });
    refuseIn(prose.text, printable, (offset) => positionAt(prose, offset));
  }
}

function refuseIn(text: string, printable: Coverage, placeOf: (offset: number) => RefusedPlace): void {
  let offset = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (character !== '\n' && character !== '\t' && !printable(code)) {
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      refuse(say.noGlyph(character, name), placeOf(offset));
    }
    offset += character.length;
  }
}
