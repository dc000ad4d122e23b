/** Small notices and a site for tests, made of lines of our own wording about a place that does not exist. */

import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Big } from 'big.js';
import type {
  Block,
  DeclaredFigure,
  Notice,
  NoticeMeta,
  Picture,
  Table,
} from '../../scripts/notice/model.ts';
import { outline } from '../../scripts/notice/numbering/outline.ts';
import { type Prose, proseOf, type Run } from '../../scripts/notice/prose.ts';
import type { Edition, Site } from '../../scripts/notice/site/site.ts';
import { plainRows, tableOf } from '../../scripts/notice/table.ts';

export const SITE: Site = {
  name: '示例市样例区信息公开',
  domain: 'www.example.com',
  siteIdCode: '0000000000',
  language: 'zh-CN',
  column: { name: '整改公开', type: '信息公开', description: '公开整改情况', keywords: ['整改', '公开'] },
};

const AT = { file: 'index.md', line: 1, column: 1 };

export function prose(text: string, marks: Omit<Run, 'text' | 'at'> = {}): Prose {
  return proseOf(text === '' ? [] : [{ text, at: AT, ...marks }]);
}

export function paragraph(text: string | Prose): Block {
  return { kind: 'paragraph', prose: typeof text === 'string' ? prose(text) : text, at: AT };
}

export const table = (rows: readonly (readonly string[])[]): Table => {
  return tableOf({ rows: plainRows(rows.map((row) => row.map((cell) => prose(cell)))), headRows: 1, at: AT });
};

const picture = (src: string, alt: string): Picture => ({ kind: 'picture', src, alt, at: AT });

export function figure(name: string, value: string, unit: string, text: string): DeclaredFigure {
  return { name, value: new Big(value), unit, text, at: AT };
}

/**
 * A notice of the given flow: what is before the first numbering mark is its preamble.
 * @param flow a line is a paragraph
 */
export function notice(
  slug: string,
  flow: readonly (string | Block)[],
  meta: Partial<NoticeMeta> = {},
  closing: readonly string[] = [],
): Notice {
  const { blocks, divisions } = outline(
    flow.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
  );
  return {
    slug,
    meta: {
      title: '范本镇关于问题整改进展的通报',
      kind: '整改通报',
      issuer: '示例市样例区范本镇人民政府',
      published: { date: '2025-12-08' },
      sample: false,
      figures: [],
      checks: [],
      allow: [],
      corrections: [],
      places: new Map(),
      ...meta,
    },
    preamble: blocks,
    sections: divisions,
    closing: closing.map((line) => paragraph(line)),
    source: { path: `content/${slug}`, texts: new Map(), attachments: [] },
  };
}

/** A notice with everything a notice can hold. */
export const FULL = notice(
  'fanben-2025',
  [
    '区里反馈的5个问题，已整改完成4个，正在整改1个。',
    '一、关于“学习不够深入”问题的整改',
    '（一）组织专题学习。开展学习12次，追缴资金432.5万元。',
    '1.制定计划。每月一次。',
    '（1）列出清单。逐项销号。',
    '（1）之外再列一行',
    '（二）强化责任落实。对两名责任人谈话提醒。',
    '二、关于台账管理的整改',
    '各村台账见下表。',
    table([
      ['村名', '户数'],
      ['样例村', '120'],
    ]),
    {
      kind: 'list',
      at: AT,
      items: [
        { prose: prose('甲类'), sublist: { kind: 'list', at: AT, items: [{ prose: prose('其中一户') }] } },
      ],
    },
    picture('files/图 1.png', '台账照片'),
    '（一）规范登记。完成登记ＡＢ类120户。',
  ],
  {
    source: '范本镇办公室',
    reference: '范本〔2025〕1号',
    published: { date: '2025-12-08', time: '09:30' },
    contact: { phone: '0000-0000000', address: '样例路1号', email: 'a@example.com' },
    sample: true,
    figures: [
      figure('problems', '5', '个', '5个问题'),
      figure('done', '4', '个', '整改完成4个'),
      figure('open', '1', '个', '正在整改1个'),
      figure('money', '432.50', '万元', '追缴资金432.5万元'),
    ],
    checks: [{ expression: 'problems == done + open', at: AT }],
  },
  ['特此通报。', '范本镇人民政府'],
);

/** A second notice, older and of another kind. */
export const SHORT = notice('fanben-gongshi', ['公示期七天，自今日起算。'], {
  title: '范本镇小型项目公示',
  kind: '公示',
  published: { date: '2024-03-01' },
  follows: 'fanben-2025',
});

/** The full texts that are offered: of the first notice only. */
export const EDITIONS: ReadonlyMap<string, readonly Edition[]> = new Map([
  ['fanben-2025', [{ format: 'pdf', file: 'fanben-2025.pdf', bytes: 363_210, pages: 14 }]],
]);

/** Every page of the site that `FULL` and `SHORT` make. */
export const PAGES = [
  'index.html',
  'search/index.html',
  'fanben-2025/index.html',
  'fanben-gongshi/index.html',
  'fanben-2025/figures/index.html',
  'fanben-2025/cms/fields.html',
  'verify/index.html',
  'by/index.html',
];

export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'tongbao-site-'));
}

/** Every file below the folder with its bytes in hexadecimal, by name. */
export function filesOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(folder, name)).toString('hex')]));
}
