/** Reads the labelled statements and makes a notice of each. */

import { readFileSync } from 'node:fs';
import { readNoticeFolder } from '../../../scripts/content/notice-folder.ts';
import type { Notice } from '../../../scripts/notice/model.ts';

/** A statement with what a right check of it tells. */
export interface Statement {
  /** Place in the file, for people. */
  readonly place: string;
  /** Rules that must report; none for a right statement. */
  readonly rules: readonly string[];
  /** The rule that a right statement tempts, or the first that must report. */
  readonly subject: string;
  readonly text: string;
  readonly notice: Notice;
}

/** The sets: one on which the rules were tuned, and those that were written without sight of the rules. */
export const SETS = [
  '',
  'unseen-',
  'second-unseen-',
  'third-unseen-',
  'fourth-unseen-',
  'fifth-unseen-',
  'sixth-unseen-',
] as const;

/** A labelled file of a set: its wrong statements, or its right ones. */
/** The files of every set. */
export const FILES: readonly StatementFile[] = SETS.flatMap((set) => [`${set}wrong`, `${set}right`] as const);

export type StatementFile = `${(typeof SETS)[number]}${'wrong' | 'right'}`;

/** Reads one labelled file, from the top of the repository; the README beside them describes the format. */
export function readStatements(name: StatementFile): Statement[] {
  const lines = readFileSync(`tests/bench/check-quality/sets/${name}.txt`, 'utf8').split('\n');
  const statements: Statement[] = [];
  let start = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    if (index < lines.length && lines[index] !== '') continue;
    const block = lines.slice(start, index);
    if (block[0]?.startsWith('# ')) statements.push(statementOf(block, `${name}.txt:${start + 1}`));
    start = index + 1;
  }
  return statements;
}

function statementOf([header = '', ...rest]: readonly string[], place: string): Statement {
  const clean = header.startsWith('# clean');
  const rules = clean
    ? []
    : header
        .slice(2)
        .split(',')
        .map((rule) => rule.trim());
  const tempted = /\(([a-z-]+)\)\s*$/.exec(header)?.[1];
  const keys = new Map<string, string>();
  let body = rest;
  for (let key = KEY.exec(body[0] ?? ''); key !== null; key = KEY.exec(body[0] ?? '')) {
    keys.set(key[1] ?? '', key[2] ?? '');
    body = body.slice(1);
  }
  return {
    place,
    rules,
    subject: clean ? (tempted ?? 'clean') : (rules[0] ?? ''),
    text: body.join('\n'),
    notice: noticeOf(body, keys, place),
  };
}

const KEY = /^(published|dataAsOf): (.+)$/;

function noticeOf(paragraphs: readonly string[], keys: ReadonlyMap<string, string>, place: string): Notice {
  const published = keys.get('published') ?? '2099-12-31';
  const matter = ['title: 关于示例事项的通报', 'kind: 通报', 'issuer: 范本镇', `published: ${published}`];
  const dataAsOf = keys.get('dataAsOf');
  if (dataAsOf !== undefined) matter.push(`dataAsOf: ${dataAsOf}`);
  const text = `---\n${matter.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`;
  const texts = new Map([['index.md', text]]);
  const { notice, findings } = readNoticeFolder({
    slug: 'statement',
    path: 'statement',
    texts,
    attachments: [],
  });
  if (notice === undefined) throw new Error(`${place}: ${findings[0]?.says.en ?? 'unreadable'}`);
  return notice;
}
