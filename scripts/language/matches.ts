/** Searches with patterns that are kept: where a pattern is, and all places where it does. */

/** Whether `pattern`, a sticky one, is at `offset`; its `lastIndex` then is the end of what is there. */
export function standsAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}

/**
 * All matches of `pattern`, a global one, in `text`, in order and without overlap.
 * `matchAll` copies the pattern for every text, which takes longer than to search a paragraph.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    matches.push(found);
    // An empty match would be found again and again.
    if (found[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
