import { expect, it } from 'vitest';
import { readSymbol } from '../../../../scripts/draft/docx/inline/symbol.ts';
import { readDocx } from '../../../../scripts/draft/docx/read-docx.ts';
import { wordFile, words } from '../word.ts';

const fonts = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const read = (run: string) => readDocx(wordFile({ body: `<w:p>${run}${words('同意')}</w:p>` }), 'a.docx', {});

it.each([
  ['Wingdings 2', 'R', '☑同意'],
  ['Wingdings 2', '£', '□同意'],
  ['Wingdings', '\uf0fe', '☑同意'],
  ['Wingdings', '\uf081 ', '① 同意'],
  ['Symbol', 'a³5', 'α≥5同意'],
  ['Times New Roman', 'R', 'R同意'],
])('words in the font %s are what it shows: %s', (font, text, expected) => {
  const { source, remarks } = read(words(text, fonts(font)));
  expect(source).toBe(expected);
  expect(remarks).toEqual([]);
});

it('a sign that is not known is reported, not a letter', () => {
  const { source, remarks } = read(words('甲Q', fonts('Webdings')));
  expect(source).toBe('甲同意');
  expect(remarks).toEqual([{ kind: 'symbol', line: 1, text: 'Webdings 51' }]);
});

it('an inserted sign of any font but those is a plain character', () => {
  expect(readSymbol('宋体', '2611')).toBe('☑');
  expect(readSymbol('Wingdings', '0041')).toBeUndefined();
});

it.each([
  ['4', '约10⁴亩', 12],
  ['2', 'CO₂亩', -6],
  ['4', '约104亩', 2],
])('a %s that stands off the line: %s', (figure, expected, height) => {
  const before = expected.startsWith('约') ? '约10' : 'CO';
  const body = `<w:p>${words(before)}${words(figure, `<w:position w:val="${height}"/>`)}${words('亩')}</w:p>`;
  expect(readDocx(wordFile({ body }), 'a.docx', {}).flow).toMatchObject([{ prose: { text: expected } }]);
});
