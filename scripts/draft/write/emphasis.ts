/** Keeps the bold and italic words of a draft that the styles of a notice do not set so already. */

import { readMark } from '../../notice/numbering/mark.ts';
import type { Piece } from '../parts/paragraphs.ts';

/**
 * The pieces of a paragraph with the emphasis that says something: of a paragraph that is bold whole, and of the heading
 * of a division up to its first 。, the notice's own style decides. Pieces that look alike are joined.
 */
export function ownEmphasis(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.every(({ strong, emphasis }) => strong !== true && emphasis !== true)) return joined(pieces);
  const written = pieces.filter(({ text }) => text.trim() !== '');
  const allStrong = written.every(({ strong }) => strong === true);
  const allEmphasis = written.every(({ emphasis }) => emphasis === true);
  const lead = leadLength(pieces.map(({ text }) => text).join(''));
  let offset = 0;
  const kept = pieces.map((piece): Piece => {
    const inLead = offset < lead;
    offset += piece.text.length;
    const isBlank = piece.text.trim() === '';
    return {
      ...piece,
      strong: piece.strong === true && !allStrong && !inLead && !isBlank,
      emphasis: piece.emphasis === true && !allEmphasis && !inLead && !isBlank,
    };
  });
  return joined(kept);
}

/** Characters of the heading that a numbering mark opens; none where there is no mark. */
function leadLength(text: string): number {
  const start = text.length - text.trimStart().length;
  if (readMark(text.slice(start)) === undefined) return 0;
  const end = text.indexOf('。', start);
  return end < 0 ? text.length : end + 1;
}

function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last !== undefined && looksLike(last, piece))
      result[result.length - 1] = { ...last, text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}

function looksLike(one: Piece, other: Piece): boolean {
  return (
    one.href === other.href &&
    one.script === other.script &&
    (one.strong === true) === (other.strong === true) &&
    (one.emphasis === true) === (other.emphasis === true)
  );
}
