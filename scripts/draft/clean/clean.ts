/** Cleans the lines of a draft of what people do not see, and keeps a list of what was changed where. */

import type { Position } from '../../notice/position.ts';
import { type Prose, proseOf, type Run } from '../../notice/prose.ts';
import type { Change, ChangeKind } from '../draft.ts';
import { unify } from './unified.ts';

/** A line after cleaning; `anchors` lead from its characters back to columns on disk. */
export interface CleanLine {
  readonly text: string;
  readonly anchors: readonly Anchor[];
}

/** From `offset` of the cleaned line on, characters are in the columns from `column` on. */
interface Anchor {
  readonly offset: number;
  readonly column: number;
}

export interface Cleaning {
  /** How the format uses blanks at the ends of a line: plain text for nothing, Markdown for lists and forced breaks. */
  readonly blanks: 'layout' | 'markdown';
  /** Leave every character between the outer blanks as it is. */
  readonly keep: boolean;
}

/** Cuts a text into lines: LF, CRLF, CR, and the breaks that word processors paste. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n?|[\n\v\f\u2028\u2029]/);
}

/**
 * Cleans one line.
 * @param at where the line begins on disk
 * @param changes takes what is changed
 */
export function cleanLine(raw: string, at: Position, cleaning: Cleaning, changes: Change[]): CleanLine {
  const [start, end] = outerBlanks(raw, cleaning);
  const note = (kind: ChangeKind, from: number, before: string, after: string): void => {
    changes.push({ kind, at: { ...at, column: at.column + from }, from: before, to: after });
  };
  if (start > 0) note('indent', 0, raw.slice(0, start), '');
  const anchors: Anchor[] = [{ offset: 0, column: at.column + start }];
  let text = '';
  let copied = start;
  for (const found of cleaning.keep ? [] : raw.slice(start, end).matchAll(SUSPICIOUS)) {
    const character = found[0];
    const offset = start + found.index;
    const [kind, replacement] = treat(character);
    if (replacement === character) continue;
    note(kind, offset, character, replacement);
    text += raw.slice(copied, offset) + replacement;
    copied = offset + character.length;
    if (replacement.length !== character.length) {
      anchors.push({ offset: text.length, column: at.column + copied });
    }
  }
  text += raw.slice(copied, end);
  if (end < raw.length) note('trailing', end, raw.slice(end), '');
  return { text, anchors };
}

/** Leads the runs of `prose`, whose columns are those of cleaned lines, back to the columns on disk. */
export function relocate(prose: Prose, lineAt: (line: number) => CleanLine | undefined): Prose {
  const [only, second] = prose.runs;
  if (only !== undefined && only.text !== '' && second === undefined) {
    const [anchor, other] = lineAt(only.at.line)?.anchors ?? [];
    // A line in which nothing was changed: a list that is written out takes less room than one that grows.
    if (anchor?.offset === 0 && other === undefined) {
      const column = anchor.column + only.at.column - 1;
      return proseOf([{ ...only, at: { ...only.at, column } }]);
    }
  }
  const runs: Run[] = [];
  for (const run of prose.runs) {
    const anchors = lineAt(run.at.line)?.anchors ?? [];
    const from = run.at.column - 1;
    let done = 0;
    for (const [index, anchor] of anchors.entries()) {
      const next = anchors[index + 1]?.offset ?? Number.POSITIVE_INFINITY;
      const stop = Math.min(next - from, run.text.length);
      if (stop <= done) continue;
      const column = anchor.column + from + done - anchor.offset;
      runs.push({ ...run, text: run.text.slice(done, stop), at: { ...run.at, column } });
      done = stop;
    }
  }
  return proseOf(runs);
}

const ZERO_WIDTH = '\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
const SPACES = '\\u00a0\\u2007\\u202f';
const CONTROLS = '\\u0001-\\u0008\\u000e-\\u001f\\u007f-\\u009f';
const IDEOGRAPHS = '\\u2e80-\\u2fd5\\uf900-\\ufaff\\u{2f800}-\\u{2fa1f}';
const SUSPICIOUS = new RegExp(`[${ZERO_WIDTH}${SPACES}${CONTROLS}${IDEOGRAPHS}\\u00ad]`, 'gu');
const IS_ZERO_WIDTH = new RegExp(`[${ZERO_WIDTH}]`, 'u');
const IS_SPACE = new RegExp(`[${SPACES}]`, 'u');
const IS_IDEOGRAPH = new RegExp(`[${IDEOGRAPHS}]`, 'u');
const INVISIBLE = new RegExp(`[\\s${ZERO_WIDTH}]`, 'u');

function treat(character: string): readonly [ChangeKind, string] {
  if (IS_IDEOGRAPH.test(character)) return ['ideograph', unify(character)];
  if (IS_SPACE.test(character)) return ['space', ' '];
  if (IS_ZERO_WIDTH.test(character)) return ['zero-width', ''];
  return character === '\u00ad' ? ['soft-hyphen', ''] : ['control', ''];
}

/** Offsets between which the words of the line are. */
function outerBlanks(raw: string, { blanks, keep }: Cleaning): [start: number, end: number] {
  const blank = keep ? /\s/ : INVISIBLE;
  let start = 0;
  let end = raw.length;
  while (start < end && blank.test(raw.charAt(start))) start += 1;
  while (end > start && blank.test(raw.charAt(end - 1))) end -= 1;
  if (blanks === 'layout') return [start, end];
  // Blanks that Markdown gives a meaning stay; an indent with a full-width blank is layout.
  return [
    /^[\t ]*$/.test(raw.slice(0, start)) ? 0 : start,
    /^[\t ]*$/.test(raw.slice(end)) ? raw.length : end,
  ];
}
