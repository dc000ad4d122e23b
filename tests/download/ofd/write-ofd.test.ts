import { unzlibSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCoverage } from '../../../scripts/download/fonts/coverage.ts';
import { writeOfd } from '../../../scripts/download/ofd/write-ofd.ts';
import { openPdfPress, type PdfPress } from '../../../scripts/download/pdf/pdf-press.ts';
import { pictureSize } from '../../../scripts/download/picture-size.ts';
import type { Notice } from '../../../scripts/notice/model.ts';
import { documentFor } from '../../document-for.ts';
import { readPdf } from '../read-pdf.ts';
import { noticeOf, PNG, paragraph, picture, richNotice, table } from '../sample-notice.ts';
import {
  childrenOf,
  descendants,
  linesOfPage,
  numbersOf,
  type OfdElement,
  type ReadOfd,
  readOfd,
  textAt,
  wordsOfPage,
} from './read-ofd.ts';
import { faultsOf } from './standard.ts';

/** One red point, and a blue one that is half transparent. */
const CLEAR_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAADklEQVR4nGP4z8AAQg0AD3oDfnfpf5cAAAAASUVORK5CYII=',
  'base64',
);
const GIF = Buffer.from('R0lGODdhAQABAIAAAP///////ywAAAAAAQABAAACAkQBADs=', 'base64');
/** One grey point. */
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////' +
    '////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////' +
    '////////////wAARCAABAAEDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAH/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QA' +
    'FAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AKAD/9k=',
  'base64',
);

let press: PdfPress;
beforeAll(async () => {
  press = await openPdfPress();
});
afterAll(() => press.close());

async function print(notice: Notice, image: Uint8Array = PNG) {
  const document = documentFor(notice, () => image);
  const { bytes: pdf, pages } = await press.print(document);
  const bytes = writeOfd(document, pdf);
  return { pdf, pages, bytes, ofd: readOfd(bytes) };
}

/** Elements of one name in the file of a page, a list or the document. */
function elementsIn(roots: OfdElement | readonly OfdElement[], name: string): OfdElement[] {
  return [roots]
    .flat()
    .flatMap(descendants)
    .filter((element) => element.name === name);
}

describe('the files', () => {
  it('hold to the standard: order of elements, attributes, numbers, references, places', async () => {
    const long = noticeOf([
      table([['序号', '问题'], ...Array.from({ length: 60 }, (_, row) => [`${row + 1}`, '道路养护'])]),
      paragraph('见', ['第一部分', { href: '#s1' }]),
      '一、第一部分',
    ]);
    for (const notice of [richNotice(), long, noticeOf([])]) {
      const { ofd, pages } = await print(notice);
      expect(faultsOf(ofd)).toEqual([]);
      expect(ofd.pages).toHaveLength(pages);
    }
  });

  it('would not hold with a number that is given twice, a font that is not there, or an element out of order', async () => {
    const { ofd } = await print(noticeOf(['一、甲']));
    const change = (root: OfdElement, name: string, key: string, value: string): OfdElement => ({
      ...root,
      attributes: root.name === name ? new Map([...root.attributes].concat([[key, value]])) : root.attributes,
      children: root.children.map((child) => change(child, name, key, value)),
    });
    const faulty = (pages: readonly OfdElement[]): string[] => faultsOf({ ...ofd, pages });
    expect(faulty(ofd.pages.map((page) => change(page, 'Layer', 'ID', '1')))).toContain('ID 1: twice');
    expect(faulty(ofd.pages.map((page) => change(page, 'TextObject', 'Font', '99')))).toContain(
      'Font=99: there is none',
    );
    const reversed = ofd.pages.map((page) => ({ ...page, children: page.children.toReversed() }));
    expect(faulty(reversed)).toContain('Page: children Content Area ');
    const { 'Doc_0/PublicRes.xml': _, ...files } = ofd.files;
    expect(faultsOf({ ...ofd, files })).toContain('Doc_0/PublicRes.xml: not there');
  });

  it('are the same, byte for byte, at every writing', async () => {
    const [one, other] = [await print(richNotice()), await print(richNotice())];
    expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(other.bytes))).toBe(0);
  });

  it('say title, issuer and day of publication', async () => {
    const { entry } = (await print(noticeOf([], { title: '关于“甲&乙<丙>”的通报' }))).ofd;
    const info = (name: string): string => textAt(entry, 'DocBody', 'DocInfo', name);
    expect(info('Title')).toBe('关于“甲&乙<丙>”的通报');
    expect(info('Author')).toBe('中共示例市样例区范本镇委员会');
    expect(info('CreationDate')).toBe('2025-03-18');
  });
});

describe('words', () => {
  it('are those of the PDF, page by page, with page numbers and repeated headers on a layer of their own', async () => {
    const rows = Array.from({ length: 40 }, (_, row) => [`${row + 1}`, '道路养护']);
    for (const notice of [richNotice(), noticeOf([table([['序号', '问题'], ...rows])])]) {
      const { ofd, pdf } = await print(notice);
      const read = await readPdf(pdf);
      const [first] = ofd.pages;
      if (first === undefined) throw new Error('there is no page');
      const all = (page: OfdElement) => wordsOfPage(page, 'Body') + wordsOfPage(page, 'Foreground');
      const sorted = (text: string) => [...text.replace(/\s/g, '')].sort().join('');
      expect(wordsOfPage(first, 'Body').replace(/\s/g, '')).toBe(read.pages[0]?.words.replace(/\s/g, ''));
      expect(ofd.pages.map((page) => sorted(all(page)))).toEqual(
        read.pages.map(({ words, folio }) => sorted(words + (folio?.text ?? ''))),
      );
    }
  });

  it('stand where the PDF has them', async () => {
    const { ofd, pdf } = await print(richNotice());
    const { pages } = await readPdf(pdf);
    for (const [index, page] of ofd.pages.entries()) {
      const found = linesOfPage(page, 'Body');
      for (const { text, x, y } of pages[index]?.lines ?? []) {
        const [left, baseline] = [(x / 72) * 25.4, 297 - (y / 72) * 25.4];
        const line = found.filter((each) => Math.abs(each.y - baseline) < 0.1);
        expect(Math.min(...line.map((each) => each.x)), text).toBeCloseTo(left, 1);
      }
    }
  });

  it('keep characters that share a shape, that show none, and that take two places in UTF-16', async () => {
    const words = '\u302E\u302F兀\uFA0C凉\uF979～\u301C–\u2012-\u00AD-\u2011甲\u00A0乙\u00A0\u00A0丙𠅤𠙶丁';
    const { ofd } = await print(noticeOf([paragraph(words)]));
    const body = ofd.pages.map((page) => wordsOfPage(page, 'Body')).join('');
    expect(body).toContain(words);
    expect(faultsOf(ofd)).toEqual([]);
    const wide = elementsIn(ofd.pages, 'TextCode').filter(({ text }) => /[\u{10000}-\u{10FFFF}]/u.test(text));
    expect(wide.map(({ text }) => text)).toEqual(['𠅤', '𠙶']);
  });

  it('have a shape for each character in the font that is embedded', async () => {
    const { ofd } = await print(richNotice());
    const fonts = elementsIn(ofd.resources, 'Font');
    expect(fonts).toHaveLength(4);
    for (const font of fonts) {
      const file = ofd.files[`Doc_0/Res/${textAt(font, 'FontFile')}`] ?? new Uint8Array();
      const hasShape = readCoverage(file);
      const shown = elementsIn(ofd.pages, 'TextObject')
        .filter(({ attributes }) => attributes.get('Font') === font.attributes.get('ID'))
        .flatMap((object) => childrenOf(object, 'TextCode').flatMap(({ text }) => [...text]));
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.filter((character) => !hasShape(character.codePointAt(0) ?? 0))).toEqual([]);
    }
  });
});

describe('fonts', () => {
  it('are TrueType files in good order: sorted tables, and a checksum of the whole', async () => {
    const { ofd } = await print(noticeOf(['一、甲']));
    for (const [name, file] of Object.entries(ofd.files).filter(([name]) => name.endsWith('.ttf'))) {
      const font = Buffer.from(file);
      const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) =>
        font.toString('latin1', 12 + 16 * index, 16 + 16 * index),
      );
      expect(tables, name).toEqual([
        'OS/2',
        'cmap',
        'glyf',
        'head',
        'hhea',
        'hmtx',
        'loca',
        'maxp',
        'name',
        'post',
      ]);
      let sum = 0;
      for (let offset = 0; offset < font.length; offset += 4) sum = (sum + font.readUInt32BE(offset)) >>> 0;
      expect(sum, name).toBe(0xb1b0afba);
    }
  });
});

describe('outline and links', () => {
  it('lead to sections and, below them, to items, on their pages', async () => {
    const before = Array.from({ length: 30 }, () => paragraph('整改。'));
    const { ofd } = await print(noticeOf(['一、甲', '（一）乙。丙', ...before, '（二）丁', '二、戊']));
    const [outline] = childrenOf(ofd.document, 'Outlines');
    const titles = childrenOf(outline, 'OutlineElem').map((section) => [
      section.attributes.get('Title'),
      ...childrenOf(section, 'OutlineElem').map(({ attributes }) => attributes.get('Title')),
    ]);
    expect(titles).toEqual([['一、甲', '（一）乙。', '（二）丁'], ['二、戊']]);
    const pageIds = elementsIn(ofd.document, 'Page').map(({ attributes }) => attributes.get('ID'));
    const places = outline === undefined ? [] : elementsIn(outline, 'Dest');
    expect(places.map(({ attributes }) => pageIds.indexOf(attributes.get('PageID')))).toEqual([0, 0, 1, 1]);
  });

  it('lead to addresses and into the notice at a click on their words', async () => {
    const address = 'https://www.example.com/zhenggai?a=1&b=2';
    const { ofd } = await print(
      noticeOf([
        paragraph('见', ['专栏', { href: address }], '和', ['第一部分', { href: '#s1' }]),
        '一、第一部分',
      ]),
    );
    const linked = elementsIn(ofd.pages, 'TextObject').filter(
      (object) => childrenOf(object, 'Actions').length > 0,
    );
    expect(linked.map((object) => textAt(object, 'TextCode'))).toEqual(['专栏', '第一部分']);
    const [web, inner] = linked;
    expect(web && elementsIn(web, 'URI')[0]?.attributes.get('URI')).toBe(address);
    expect(inner && elementsIn(inner, 'Dest')).toHaveLength(1);
  });
});

describe('pictures and rules', () => {
  const pictureOf = (ofd: ReadOfd) => {
    const [media] = elementsIn(ofd.resources, 'MultiMedia');
    return ofd.files[`Doc_0/Res/${media === undefined ? '' : textAt(media, 'MediaFile')}`];
  };

  it.each([
    ['grey', PNG, { width: 1, pixels: [128] }],
    ['with transparency', CLEAR_PNG, { width: 2, pixels: [255, 0, 0, 255, 0, 0, 255, 128] }],
    ['of a kind that OFD does not know', GIF, { width: 1, pixels: [255, 255, 255, 255] }],
  ])('a picture %s is a PNG of the same pixels, at its place', async (_, image, { width, pixels }) => {
    const { ofd } = await print(noticeOf([picture('files/a.png')]), image);
    const bytes = pictureOf(ofd) ?? new Uint8Array();
    expect(pictureSize(bytes)).toEqual({ type: 'png', width, height: 1 });
    const data = Buffer.from(bytes);
    const start = data.indexOf('IDAT') + 4;
    const rows = unzlibSync(data.subarray(start, start + data.readUInt32BE(start - 8)));
    expect([...rows]).toEqual([0, ...pixels]);
    const [object] = elementsIn(ofd.pages, 'ImageObject');
    const [left = 0, , wide = 0, high = 0] = numbersOf(object?.attributes.get('Boundary'));
    expect(left + wide / 2).toBeCloseTo(28 + 156 / 2, 1);
    expect(numbersOf(object?.attributes.get('CTM'))).toEqual([wide, 0, 0, high, 0, 0]);
    expect(faultsOf(ofd)).toEqual([]);
  });

  it('a JPEG stays the file that it was', async () => {
    const { ofd } = await print(noticeOf([picture('files/a.jpg')]), JPEG);
    expect(Buffer.compare(Buffer.from(pictureOf(ofd) ?? []), JPEG)).toBe(0);
    expect(faultsOf(ofd)).toEqual([]);
  });

  it('the rules of a table are lines around its cells', async () => {
    const { ofd } = await print(
      noticeOf([
        table([
          ['序号', '问题'],
          ['1', '甲'],
        ]),
      ]),
    );
    const lines = elementsIn(ofd.pages, 'PathObject');
    // Three across and three down, each half a point wide.
    expect(lines).toHaveLength(6);
    expect(lines.every(({ attributes }) => attributes.get('LineWidth') === '0.176')).toBe(true);
  });
});
