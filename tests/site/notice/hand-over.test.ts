import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../scripts/notice/model.ts';
import { wordsOf } from '../../../scripts/notice/passages.ts';
import { cmsBody as bodyOf, cmsFields } from '../../../scripts/site/notice/hand-over.ts';
import { documentFor } from '../../document-for.ts';
import { filterAsEditor } from '../editor-filter.ts';
import { elementsOf } from '../read-html.ts';
import { FULL, notice, paragraph, prose, SHORT, SITE } from '../sample-site.ts';

const RICH = notice(
  'rich',
  [
    paragraph(prose('要点', { strong: true })),
    paragraph(prose('见附件', { href: 'files/a.pdf' })),
    '一、总体',
    '正文。',
  ],
  {},
  ['特此通报。'],
);
const cmsBody = (one: Notice, indent?: 'spaces'): string => bodyOf(documentFor(one), indent);
const squeeze = (text: string): string => text.replace(/\s+/g, '');
const wordsIn = (html: string): string => elementsOf(`<body>${html}</body>`)[0]?.text ?? '';
const count = (html: string, tag: string): number =>
  elementsOf(`<body>${html}</body>`).filter((one) => one.tag === tag).length;

describe.each([
  ['off', (html: string) => html],
  ['on', filterAsEditor],
])('the body, pasted with the editor’s filter %s', (_, filter) => {
  it('keeps every word and number, in order', () => {
    for (const one of [FULL, SHORT, RICH]) {
      const title = one.meta.title.length;
      expect(squeeze(wordsIn(filter(cmsBody(one))))).toBe(squeeze(wordsOf(one).slice(title)));
    }
  });

  it('keeps tables, headings, lists, pictures, emphasis and links', () => {
    const html = filter(cmsBody(FULL));
    expect(['table', 'tr', 'th', 'td', 'h2', 'ul', 'li', 'img'].map((tag) => count(html, tag))).toEqual([
      1, 2, 2, 2, 2, 2, 2, 1,
    ]);
    expect(filter(cmsBody(RICH))).toContain('<strong>要点</strong>');
    expect(filter(cmsBody(RICH))).toContain('<a href="files/a.pdf">见附件</a>');
  });
});

it('indents by ideographic spaces instead of a style, with the same words', () => {
  for (const one of [FULL, SHORT, RICH]) {
    const spaces = cmsBody(one, 'spaces');
    expect(spaces).not.toContain('text-indent');
    expect(squeeze(wordsIn(spaces))).toBe(squeeze(wordsIn(cmsBody(one))));
    expect(spaces.match(/<p>\u3000{2}/g)).toHaveLength(cmsBody(one).match(/text-indent: 2em/g)?.length ?? 0);
  }
});

it('has the signature at the right, the date two characters further in than the name', () => {
  const signed = notice('signed', ['一、总体'], {}, ['示例市样例区范本镇人民政府', '2024年3月1日']);
  const lines = elementsOf(`<body>${filterAsEditor(cmsBody(signed))}</body>`).filter(
    ({ tag }) => tag === 'p',
  );
  expect(lines.map(({ text, attributes }) => [text, attributes.get('style')])).toEqual([
    ['示例市样例区范本镇人民政府', 'text-align: right; padding-right: 2em'],
    ['2024年3月1日', 'text-align: right; padding-right: 7em'],
  ]);
});

it('is the same with the filter on and off: the body has nothing that it drops', () => {
  for (const one of [FULL, SHORT, RICH]) expect(filterAsEditor(cmsBody(one))).toBe(cmsBody(one));
});

it('gives the fields as data, known ones only', () => {
  const { fields } = JSON.parse(cmsFields(documentFor(SHORT), SITE)) as {
    fields: { name: string; value: string }[];
  };
  expect(fields.map(({ name, value }) => [name, value])).toEqual([
    ['ArticleTitle', '范本镇小型项目公示'],
    ['PubDate', '2024-03-01'],
    ['ContentSource', '示例市样例区范本镇人民政府'],
    ['Keywords', '公示,示例市样例区范本镇人民政府'],
    ['Author', '示例市样例区范本镇人民政府'],
    ['Description', '公示期七天，自今日起算。'],
    ['issuer', '示例市样例区范本镇人民政府'],
    ['kind', '公示'],
  ]);
});
