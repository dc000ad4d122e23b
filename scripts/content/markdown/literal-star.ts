/** Keeps the `*` that is a sign of the words: a multiplication (600*300*30毫米) and what hides a name or number (张**). */

import type MarkdownIt from 'markdown-it';

/** Adds the rule before the one for emphasis. */
export function keepLiteralStars(md: ReturnType<typeof MarkdownIt>): void {
  md.inline.ruler.before('emphasis', 'literal_star', (state, silent) => {
    const { src, pos } = state;
    if (src.charAt(pos) !== '*' || src.charAt(pos - 1) === '*') return false;
    let end = pos + 1;
    while (src.charAt(end) === '*') end += 1;
    const [before, after] = [src.charAt(pos - 1), src.charAt(end)];
    const isOpen = state.delimiters.some(({ marker, open }) => marker === STAR && open);
    if (!isLiteral(before, after, end - pos, isOpen)) return false;
    if (!silent) state.pending += src.slice(pos, end);
    state.pos = end;
    return true;
  });
}

const STAR = 0x2a;
const WORD = /[\p{L}\p{N}）)〕\]]/u;

function isLiteral(before: string, after: string, length: number, isOpen: boolean): boolean {
  if (!WORD.test(before)) return false;
  if (/[0-9]/.test(before) && /[0-9]/.test(after)) return true;
  if (length === 1 && (/[0-9]/.test(after) || (/[0-9]/.test(before) && WORD.test(after)))) return true;
  // Before a stop nothing can begin: 张**、李**.
  return !isOpen && (after === '' || /[、，。；：！？,;:!?）)”》\s]/.test(after));
}
