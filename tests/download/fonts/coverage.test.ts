import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  bodyCharacters,
  commonCharacters,
  FORM_SIGNS,
  SCRIPTS,
} from '../../../scripts/download/fonts/character-set.ts';
import { readCoverage } from '../../../scripts/download/fonts/coverage.ts';
import { loadFonts, type PrintFonts } from '../../../scripts/download/fonts/load-fonts.ts';
import { printableModule } from '../../../scripts/download/fonts/printable-module.ts';
import { isPrintable } from '../../../scripts/notice/printable.ts';

/** A font with one table, a `cmap` that holds the given runs of code points. */
function fontWith(groups: readonly (readonly [number, number])[]): Uint8Array {
  const map = 12 + 16;
  const view = new DataView(new ArrayBuffer(map + 12 + 16 + 12 * groups.length));
  view.setUint16(4, 1);
  for (const [index, byte] of [...'cmap'].entries()) view.setUint8(12 + index, byte.charCodeAt(0));
  view.setUint32(12 + 8, map);
  view.setUint16(map + 2, 1);
  view.setUint32(map + 8, 12);
  view.setUint16(map + 12, 12);
  view.setUint32(map + 24, groups.length);
  for (const [index, [first, last]] of groups.entries()) {
    view.setUint32(map + 28 + 12 * index, first);
    view.setUint32(map + 32 + 12 * index, last);
  }
  return new Uint8Array(view.buffer);
}

describe('the character map of a font', () => {
  it('holds the first and the last character of each run, and none beside them', () => {
    const covers = readCoverage(
      fontWith([
        [0x20, 0x7e],
        [0x4e00, 0x4e00],
        [0x20000, 0x20002],
      ]),
    );
    const held = [0x1f, 0x20, 0x7e, 0x7f, 0x4dff, 0x4e00, 0x4e01, 0x1ffff, 0x20000, 0x20002, 0x20003].filter(
      covers,
    );
    expect(held).toEqual([0x20, 0x7e, 0x4e00, 0x20000, 0x20002]);
  });

  it('holds nothing where it is empty', () => {
    expect(readCoverage(fontWith([]))(0x20)).toBe(false);
  });

  it('is that of the basic plane where there is no other', () => {
    const view = new DataView(new ArrayBuffer(80));
    const words = [4, 32, 0, 4, 0, 0, 0, 0x2079, 0xffff, 0, 0x2070, 0xffff];
    for (const [index, word] of words.entries()) view.setUint16(40 + 2 * index, word);
    view.setUint16(4, 1);
    for (const [index, byte] of [...'cmap'].entries()) view.setUint8(12 + index, byte.charCodeAt(0));
    view.setUint32(20, 28);
    view.setUint16(30, 1);
    view.setUint32(36, 12);
    const covers = readCoverage(new Uint8Array(view.buffer));
    expect([0x206f, 0x2070, 0x2079, 0x207a, 0xffff].filter(covers)).toEqual([0x2070, 0x2079]);
  });

  it('is missed with an error that names it', () => {
    expect(() => readCoverage(new Uint8Array(12))).toThrow('cmap');
  });
});

describe('the print fonts', () => {
  let fonts: PrintFonts;
  beforeAll(async () => {
    fonts = await loadFonts();
  });
  const lacking = (characters: string, covers: PrintFonts['bold']) =>
    Array.from(characters).filter((character) => !covers(character.codePointAt(0) ?? 0));

  it('print every Han character of GBK in the body face, and of GB 2312 in bold', () => {
    expect(
      lacking(bodyCharacters([]), fonts.printable).filter((character) => /\p{Script=Han}/u.test(character)),
    ).toEqual([]);
    expect(
      lacking(commonCharacters([]), fonts.bold).filter((character) => /\p{Script=Han}/u.test(character)),
    ).toEqual([]);
  });

  it('print the marks, units and numbers of official texts in every face', () => {
    const marks = '，。、；：？！…—·‘’“”（）《》〈〉〔〕【】①⑳㉑㊿㈠㈩Ⅰ〇‰％℃№×÷±≠≤≥㎡′″→□■☆★●';
    for (const face of fonts.faces) expect(lacking(marks, readCoverage(face))).toEqual([]);
  });

  it('print characters of 通用规范汉字表 beyond GBK', () => {
    for (const face of fonts.faces) expect(lacking('䶮𠙶𫍣𬭁𬭎', readCoverage(face))).toEqual([]);
  });

  it('print what the checker takes for printable; where this fails, run npm run fonts', () => {
    expect(printableModule(fonts.printable)).toBe(
      readFileSync('scripts/notice/printable-runs.ts', 'utf8').replaceAll('\r\n', '\n'),
    );
    const differing = Array.from({ length: 0x110000 }, (_, code) => code).filter(
      (code) => isPrintable(code) !== (fonts.printable(code) || code === 0x09 || code === 0x0a),
    );
    expect(differing).toEqual([]);
  });

  it('print raised and lowered figures, and the boxes of forms', () => {
    expect(lacking(SCRIPTS + FORM_SIGNS, fonts.printable)).toEqual([]);
    for (const face of fonts.signs)
      expect(lacking(SCRIPTS + FORM_SIGNS, readCoverage(face))).not.toHaveLength(0);
  });

  it('hold no Kangxi radicals, which search and copy would not find', () => {
    expect(fonts.printable(0x2f00)).toBe(false);
  });
});
