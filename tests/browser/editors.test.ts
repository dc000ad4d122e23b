/** The body for the CMS, pasted into the editors that content systems are built around, and read back. */

import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { readMarkdown } from '../../scripts/content/markdown/markdown.ts';
import { outline } from '../../scripts/notice/numbering/outline.ts';
import { wordsOf } from '../../scripts/notice/passages.ts';
import { cmsBody } from '../../scripts/site/notice/hand-over.ts';
import { documentFor } from '../document-for.ts';
import { elementsOf } from '../site/read-html.ts';
import { notice } from '../site/sample-site.ts';
import { describeInBrowser } from './tools/browser-test.ts';
import { EDITORS, pasteInto } from './tools/editors.ts';

const TEXT = `根据**统一部署**，现将3个问题的整改情况公布如下。

一、总体情况

（一）完善制度。修订办法2项，办结率98.3%，节约资金1,234.56万元。

表1 整改台账

| 类别 | 数量 ||
| ^^ | 问题 | 完成 |
| --- | --- | --- |
| 道路养护 | 12 | 10 |
| 饮水管网<br>维护 | 7 | 7 |

- 完善台账
- 建立机制`;

const { blocks, divisions } = outline(readMarkdown(TEXT, 'index.md').blocks);
const NOTICE = { ...notice('pasted', []), preamble: blocks, sections: divisions };

const squeeze = (text: string): string => text.replace(/\s+/g, '');

await describeInBrowser('the body for the CMS', (browser) => {
  it.each(
    EDITORS.flatMap((editor) =>
      (['style', 'spaces'] as const).map((indent) => [editor.name, indent] as const),
    ),
  )('pasted into %s, indented by %s, is whole', async (name, indent) => {
    const editor = EDITORS.find((one) => one.name === name);
    if (editor === undefined) throw new Error(name);
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const look = (_: Page, html: string): Promise<string> => Promise.resolve(html);
    const read = await pasteInto(context, editor, cmsBody(documentFor(NOTICE), indent), look);
    // KindEditor writes an ideographic space as another one.
    const html = read.replaceAll('&emsp;', '\u2003');
    await context.close();
    const elements = elementsOf(`<body>${html}</body>`);
    const count = (tag: string): number => elements.filter((one) => one.tag === tag).length;
    const title = NOTICE.meta.title.length;
    expect(squeeze(elements[0]?.text ?? '')).toBe(squeeze(wordsOf(NOTICE).slice(title)));
    expect(['table', 'tr', 'th', 'td', 'h2', 'li', 'strong'].map(count)).toEqual([1, 4, 4, 6, 1, 2, 2]);
    const spans = elements.flatMap(({ tag, attributes }) =>
      tag === 'th' ? [[attributes.get('rowspan') ?? '1', attributes.get('colspan') ?? '1'].join('×')] : [],
    );
    expect(spans).toEqual(['2×1', '1×2', '1×1', '1×1']);
    const isKept = indent === 'style' ? html.includes('text-indent') : /[\u2003\u3000]{2}/.test(html);
    expect(isKept).toBe(indent === 'spaces' || editor.keepsIndent);
  });
});
