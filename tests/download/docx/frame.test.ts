import { expect, it } from 'vitest';
import { readNotice } from '../../../scripts/content/read-content.ts';
import type { Document } from '../../../scripts/document/document.ts';
import { bodyOf } from '../../../scripts/download/docx/body.ts';
import { isPlain, plainParts, wholeParts } from '../../../scripts/download/docx/write-docx.ts';
import { documentFor } from '../../document-for.ts';
import { list, noticeOf, paragraph, table } from '../sample-notice.ts';

const body = (document: Document) => bodyOf(document, new Map());

/** Without the properties, which are written by themselves. */
function compare(document: Document): void {
  const [plain, whole] = [plainParts(document, body(document)), wholeParts(document, body(document))];
  expect([...plain.keys()]).toEqual([...whole.keys()]);
  for (const [name, text] of whole)
    if (name !== 'docProps/core.xml') expect(plain.get(name), name).toBe(text);
}

const DOCUMENTS = [
  ['signs of XML', noticeOf([paragraph('甲 < 乙 & 丙 > "丁" \'戊\' ]]>\u0001\t{己}')])],
  [
    'headings',
    noticeOf([paragraph('甲'), '一、乙', '（一）丙。丁。', '1.戊。己', '二、庚', paragraph('辛')]),
  ],
  [
    'a table',
    noticeOf([
      paragraph('甲'),
      table([
        ['甲', '乙'],
        ['1', '2'],
      ]),
      paragraph('乙'),
    ]),
  ],
  ['links within', noticeOf([paragraph(['见', { href: '#s1' }], ['重点', { strong: true }]), '一、甲'])],
] as const;

it.each(DOCUMENTS)('the parts of a plain document are those of the library: %s', (_, notice) => {
  const document = documentFor(notice);
  expect(isPlain(document, body(document))).toBe(true);
  compare(document);
});

it('the parts of a notice of many sections are those of the library', () => {
  const place = {
    slug: 'fanben-xuncha-2025',
    folder: 'content/fanben-xuncha-2025',
    shown: 'content/fanben-xuncha-2025',
  };
  const { notice } = readNotice(place);
  expect(notice).toBeDefined();
  if (notice !== undefined) compare(documentFor(notice));
});

it('lists, links that lead out and all else that other parts name are written with them', () => {
  for (const notice of [
    noticeOf([list('甲', '乙')]),
    noticeOf([paragraph(['甲', { href: 'https://www.example.com/' }])]),
  ]) {
    const document = documentFor(notice);
    expect(isPlain(document, body(document))).toBe(false);
  }
});
