/** The measures of the page standard as a style sheet, which follows `layouts/styles/print.css` wherever that is used. */

import {
  LIST,
  MILLIMETRE,
  PAGE,
  PICTURE,
  TABLE,
  tableLine,
  tablePadding,
  UNSPLIT_TABLE,
} from './page-standard.ts';

const { area } = PAGE;
/** Browsers put half of the space between two lines above the first and below the last. */
const HALF_SPACE = (PAGE.pitch - PAGE.body.size / MILLIMETRE) / 2;
/** A page number is below the half line that follows the text; a browser leaves this much less above its figures, in millimetres. */
const ABOVE_FIGURES = 0.775;

/** Rules for `@media print`: the page, sizes and distances, faces of levels, and tables. */
export function pageStyle(): string {
  return [
    `@page { size: A4; margin: ${margins()}; }`,
    `@page wide { size: A4 landscape; margin: ${[area.left, area.bottom, area.right, area.top].map(mm).join(' ')}; }`,
    folio('right', 'end'),
    folio('left', 'start'),
    '@media print {',
    rule(':root', {
      '--tb-size-5': points(PAGE.title.size),
      '--tb-text': points(PAGE.body.size),
      '--tb-pitch': mm(floored(PAGE.pitch, 3)),
      '--tb-half-space': mm(floored(HALF_SPACE, 3)),
      '--tb-indent': `${PAGE.indent}em`,
      '--tb-list': `${LIST.text}em`,
      '--tb-sublist': `${LIST.deeper}em`,
      '--tb-picture': mm(PICTURE.height * area.height),
      '--tb-rule': points(TABLE.rule),
    }),
    ...PAGE.levels.map((face, index) =>
      rule(`.tb-notice-text .tb-level-${index + 1} > .tb-lead`, { 'font-family': `var(--tb-${face})` }),
    ),
    ...TABLE_NAMES.map((name, index) => cells(name, TABLE.sizes[index] ?? TABLE.sizes[0])),
    cells('.tb-print-smallest', UNSPLIT_TABLE.smallest),
    cells('.tb-print-tiny', UNSPLIT_TABLE.tiny),
    '}',
    '',
  ].join('\n');
}

/** Rounded so that the last line has room. */
function margins(): string {
  const top = floored(area.top - HALF_SPACE, 2);
  const bottom = floored(PAGE.paper.height - area.height - area.top + HALF_SPACE, 1);
  return [top, area.right, bottom, area.left].map(mm).join(' ');
}

/** Odd pages have their number at the right, even ones at the left. */
function folio(side: 'left' | 'right', edge: 'start' | 'end'): string {
  const above = floored(PAGE.folio.below + HALF_SPACE - ABOVE_FIGURES, 2);
  const size = points(PAGE.folio.size);
  const look = [
    String.raw`content: "—\00a0" counter(page) "\00a0—";`,
    `font: ${size} SimSun, "Songti SC", "Noto Serif CJK SC", serif;`,
    `padding-block-start: ${mm(above)};`,
    `padding-inline-${edge}: ${size};`,
    'vertical-align: top;',
  ];
  return `@page :${side} { @bottom-${side} { ${look.join(' ')} } }`;
}

/** Classes of the sizes of tables, from the largest. */
const TABLE_NAMES = ['', '.tb-print-small', '.tb-print-smaller'] as const;

function cells(name: string, type: { readonly size: number; readonly padding: number }): string {
  return rule(`.tb-table-box${name}`, {
    '--tb-cell': points(type.size),
    '--tb-cell-line': points(tableLine(type)),
    '--tb-cell-padding': `${points(tablePadding(type))} ${points(type.padding)}`,
  });
}

function rule(selector: string, declarations: Readonly<Record<string, string>>): string {
  const lines = Object.entries(declarations).map(([name, value]) => `${name}: ${value};`);
  return `${selector} { ${lines.join(' ')} }`;
}

function floored(value: number, decimals: number): number {
  return Math.floor(value * 10 ** decimals) / 10 ** decimals;
}

function mm(value: number): string {
  return `${value}mm`;
}

function points(value: number): string {
  return `${value}pt`;
}
