/**
 * Reads the fixtures of a rule, which an editor could write:
 *
 *     what the case shows
 *     .
 *     the text of a notice (see notice-from-text.ts)
 *     .
 *     clean — or a line for each finding: the characters it points at ▸ what it says
 *     .
 */
export interface RuleCase {
  readonly title: string;
  /** Line of the title, so that a failing case is found at once. */
  readonly line: number;
  readonly text: string;
  readonly expected: readonly string[];
}

export function readRuleCases(fixture: string): RuleCase[] {
  const cases: RuleCase[] = [];
  let part: string[] = [];
  let parts: string[] = [];
  let line = 1;
  for (const [index, content] of fixture.split('\n').entries()) {
    if (content !== '.') {
      if (part.length === 0 && parts.length === 0) {
        if (content.trim() === '') continue;
        line = index + 1;
      }
      part.push(content);
      continue;
    }
    parts.push(part.join('\n'));
    part = [];
    const [title, text, expected] = parts;
    if (title === undefined || text === undefined || expected === undefined) continue;
    cases.push({
      title: title.trim(),
      line,
      text: `${text}\n`,
      expected: expected.trim() === 'clean' ? [] : expected.trim().split('\n'),
    });
    parts = [];
  }
  if (part.some((rest) => rest.trim() !== '') || parts.length > 0)
    throw new Error('the last case does not end with a dot');
  return cases;
}
