/** Sound drafts of a fictional town in every format, to be damaged. */

import { numbered, numbering, paragraph, wordFile, words } from '../draft/docx/word.ts';
import { CMS_SHAPES, cmsPage } from '../draft/html/pages.ts';
import { PAGE } from '../draft/sample.ts';
import type { Seed } from './import-mutations.ts';

const TITLE = '范本镇关于巡察整改情况的通报';
const BODY = PAGE.slice(5, -4);

export function seeds(): readonly Seed[] {
  const text = Buffer.from(PAGE.join('\r\n'));
  return [
    { file: 'a.docx', bytes: wordSeed() },
    { file: 'a.html', bytes: Buffer.from(CMS_SHAPES.map((shape) => cmsPage(shape, TITLE, BODY)).join('')) },
    { file: 'a.docx', bytes: wordSeed() },
    { file: 'b.html', bytes: Buffer.from(cmsPage('unknown', TITLE, BODY)) },
    { file: 'a.txt', bytes: text },
    { file: 'a.md', bytes: text },
  ];
}

/** A document with everything that the reader knows: numbers, tables, notes, changes, comments, hidden words. */
function wordSeed(): Uint8Array {
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
  const body = [
    paragraph(TITLE),
    paragraph('现将整改情况公布如下。12个问题，已整改完成11个，正在整改1个。'),
    paragraph('关于“学习不深入”问题的整改', numbered(1, 0)),
    paragraph('健全制度。修订办法，组织学习24次。', numbered(1, 1)),
    `<w:p><w:pPr>${numbered(1, 1)}</w:pPr>${words('落实')}<w:ins w:id="1">${words('完成')}</w:ins><w:del w:id="2"><w:r><w:delText>近</w:delText></w:r></w:del></w:p>`,
    `<w:p>${words('内部', '<w:vanish/>')}${words('作废', '<w:strike/>')}<w:r><w:commentReference w:id="1"/><w:footnoteReference w:id="2"/></w:r><w:hyperlink r:id="a">${words('附件')}</w:hyperlink></w:p>`,
    `<w:tbl><w:tr>${cell('单位', '<w:vMerge w:val="restart"/>')}${cell('数', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('1')}${cell('2')}</w:tr></w:tbl>`,
    `<w:p><w:r><w:pict><v:shape alt="图"><v:textbox><w:txbxContent>${paragraph('框')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
    paragraph('2025年12月5日'),
  ].join('');
  return wordFile({
    body,
    numbering: numbering([
      [
        ['chineseCounting', '%1、'],
        ['chineseCounting', '（%2）'],
        ['decimal', '%1.%3'],
      ],
    ]),
    styles: '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
    footnotes: `<w:footnote w:id="2">${paragraph('截至12月底')}</w:footnote>`,
    comments: `<w:comment w:id="1">${paragraph('待核')}</w:comment>`,
    header: paragraph('内部资料'),
    links: { a: 'https://example.com/a' },
  });
}
