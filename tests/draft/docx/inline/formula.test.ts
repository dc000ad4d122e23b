import { expect, it } from 'vitest';
import { readDocx } from '../../../../scripts/draft/docx/read-docx.ts';
import { wordFile, words } from '../word.ts';

const m = (name: string, inner: string): string => `<m:${name}>${inner}</m:${name}>`;
const r = (text: string): string => m('r', m('t', text));
const fraction = (above: string, below: string): string => m('f', m('num', above) + m('den', below));

it.each([
  [fraction(r('48'), r('49')), '48/49'],
  [fraction(r('a+b'), r('2')), '(a+b)/2'],
  [m('sSup', m('e', r('10')) + m('sup', r('4'))), '10⁴'],
  [m('sSup', m('e', r('x')) + m('sup', r('ab'))), 'x^(ab)'],
  [m('sSub', m('e', r('a')) + m('sub', r('1'))), 'a₁'],
  [m('rad', m('deg', '') + m('e', r('a+b'))), '√(a+b)'],
  [m('sSup', m('e', fraction(r('1'), r('2'))) + m('sup', r('2'))), '(1/2)²'],
  [r('3') + fraction(r('1'), r('2')), '3(1/2)'],
  [fraction(r('1'), r('2')) + r('5'), '(1/2)5'],
  [m('limLow', m('e', r('12')) + m('lim', r('34'))), '12₃₄'],
  [m('d', m('dPr', '<m:begChr m:val="["/><m:endChr m:val="]"/>') + m('e', r('x'))), '[x]'],
  [
    m('nary', m('naryPr', '<m:chr m:val="∑"/>') + m('sub', r('1')) + m('sup', r('9')) + m('e', r('x'))),
    '∑₁⁹x',
  ],
])('%s is %s', (formula, expected) => {
  const body = `<w:p>${words('值=')}<m:oMath>${formula}</m:oMath></w:p>`;
  const { source, remarks } = readDocx(wordFile({ body }), 'a.docx', {});
  expect(source).toBe(`值=${expected}`);
  expect(remarks).toEqual([{ kind: 'formula', line: 1, text: expected }]);
});

it('a fraction between typed figures is no part of them', () => {
  const body = `<w:p>${words('约3')}<m:oMath>${fraction(r('1'), r('2'))}</m:oMath>${words('5亩')}</w:p>`;
  expect(readDocx(wordFile({ body }), 'a.docx', {}).source).toBe('约3(1/2)5亩');
});
