/**
 * Finds the runs of marks at the beginning of paragraphs that open no division: 第一条, Ⅰ., 1.1, `1）`, and the lines of
 * lists in the preamble, the closing and after a colon (附件：1.…).
 */

import type { Reading, Stretch } from '../../claims/reading.ts';
import { matchesOf } from '../../language/matches.ts';
import { hanNumber, writeHanInteger } from '../../language/number/numeral.ts';
import { type MarkKind, readMark, writeMark } from '../../notice/numbering/mark.ts';
import { isTableRow } from '../../notice/numbering/plain-marks.ts';
import { spanOf } from '../../notice/prose.ts';
import type { NumberRun, RunMark } from './numbering.ts';

/** A mark with the name of its run: marks of one name count on from each other. */
interface LineMark {
  readonly run: string;
  readonly ordinal: number;
  readonly from: number;
  readonly to: number;
  readonly write: (ordinal: number) => string;
  /** Whether the run ends with its division; articles run through the chapters. */
  readonly isLocal: boolean;
}

type Draft = NumberRun & { readonly marks: RunMark[] };

/** All such runs of the notice that begin with one: others may be excerpts. */
export function lineNumbering(reading: Reading): readonly NumberRun[] {
  const runs: NumberRun[] = [];
  const open = new Map<string, Draft>();
  let container: unknown;
  for (const [index, stretch] of reading.stretches.entries()) {
    const below = reading.stretches[index + 1]?.text ?? '';
    if (stretch.role !== 'paragraph' || isTableRow(stretch.text, below)) continue;
    for (const mark of marksIn(stretch)) {
      if (mark.isLocal && container !== stretch.path.at(-1)) {
        open.clear();
        container = stretch.path.at(-1);
      }
      if (mark.ordinal === 1) {
        const run: Draft = { marks: [], from: 1, write: mark.write };
        open.set(mark.run, run);
        runs.push(run);
      }
      open.get(mark.run)?.marks.push(runMarkOf(mark, stretch));
    }
  }
  return runs;
}

function runMarkOf({ ordinal, from, to }: LineMark, { prose }: Stretch): RunMark {
  return { ordinal, label: prose.text.slice(from, to).trim(), place: () => spanOf(prose, from, to) };
}

function marksIn(stretch: Stretch): LineMark[] {
  const { text, label } = stretch;
  if (label === '') {
    const mark = articleIn(text) ?? romanIn(text) ?? decimalIn(text);
    if (mark !== undefined) return [mark];
    const listed = listIn(text);
    if (listed.length > 0) return listed;
  }
  return halfBracketsIn(text);
}

const HAN = '[〇零一二三四五六七八九十百]{1,6}';
const ARTICLE = new RegExp(`^\\s{0,4}第(?:(${HAN})|([0-9]{1,3}))([条章])(?![款规例件目之])`);

/** 第一条 为了……; 第二章 */
function articleIn(text: string): LineMark | undefined {
  const [label = '', han, digits, word = ''] = ARTICLE.exec(text) ?? [];
  const ordinal = han === undefined ? Number(digits) : hanNumber(han);
  if (label === '' || !(ordinal > 0)) return undefined;
  const write = (number: number): string =>
    `第${han === undefined ? number : writeHanInteger(number)}${word}`;
  return { run: word, ordinal, from: 0, to: label.length, write, isLocal: false };
}

const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ';

/** Ⅰ. */
function romanIn(text: string): LineMark | undefined {
  const ordinal = ROMAN.indexOf(text.charAt(0)) + 1;
  if (text === '' || ordinal === 0 || !/^[.、]/.test(text.slice(1))) return undefined;
  const write = (number: number): string => `${ROMAN.charAt(number - 1) || number}.`;
  return { run: 'roman', ordinal, from: 0, to: 2, write, isLocal: true };
}

/** 1.1 and 1.2.3 before words, not before the unit of a decimal. */
const DECIMAL =
  /^((?:[0-9]{1,2}\.){1,3})([0-9]{1,2})(?=\s|[、《“一-龥])(?!\s{0,2}[万亿元个件人倍名户项吨亩米公平])/;

function decimalIn(text: string): LineMark | undefined {
  const [label = '', prefix = '', last] = DECIMAL.exec(text) ?? [];
  if (label === '') return undefined;
  const write = (number: number): string => `${prefix}${number}`;
  return { run: prefix, ordinal: Number(last), from: 0, to: label.length, write, isLocal: false };
}

/** `2.名单` in its own line, and 附件：1.名单 2.清单 */
const LISTED = /([0-9]{1,2})[.、](?![0-9])(?<=(?:^\s{0,8}|[:;。\s])[0-9]{1,2}.)/g;
const LIST_BEGINS = /:\s{0,4}1[.、](?![0-9])/;

function listIn(text: string): LineMark[] {
  const own = readMark(text.trimStart());
  const begin = LIST_BEGINS.exec(text)?.index;
  if (begin !== undefined && own?.kind !== 'arabic')
    return marksAt(LISTED, text, begin, 'arabic', (number) => writeMark('arabic', number));
  if (own === undefined || !SINGLE.has(own.kind)) return [];
  const from = text.length - text.trimStart().length;
  const write = (number: number): string => writeMark(own.kind, number);
  return [{ run: own.kind, ordinal: own.ordinal, from, to: from + own.label.length, write, isLocal: true }];
}

/** Kinds that begin paragraphs only; runs of the others within paragraphs are read elsewhere. */
const SINGLE: ReadonlySet<MarkKind> = new Set(['han', 'han-paren', 'problem', 'arabic']);

/** `1）` at the beginning of a clause. */
const HALF_BRACKET = /([0-9]{1,2})\)(?<=(?:^|[:;。\s])[0-9]{1,2}.)/g;

function halfBracketsIn(text: string): LineMark[] {
  return text.includes(')') ? marksAt(HALF_BRACKET, text, 0, 'half', (number) => `${number}）`) : [];
}

function marksAt(
  pattern: RegExp,
  text: string,
  begin: number,
  run: string,
  write: (ordinal: number) => string,
): LineMark[] {
  return matchesOf(pattern, text)
    .filter(({ index }) => index >= begin)
    .map(({ 0: label, 1: digits, index }) => {
      return { run, ordinal: Number(digits), from: index, to: index + label.length, write, isLocal: true };
    });
}
