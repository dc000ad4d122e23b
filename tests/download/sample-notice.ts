/** Notices for the tests of this room, written by hand about a place that does not exist. */

import type { Block, List, Notice, NoticeMeta, Paragraph, Table } from '../../scripts/notice/model.ts';
import { outline } from '../../scripts/notice/numbering/outline.ts';
import { type Prose, proseOf, type Run } from '../../scripts/notice/prose.ts';
import { plainRows, tableOf } from '../../scripts/notice/table.ts';

type Style = Omit<Run, 'text' | 'at'>;
type Part = string | readonly [text: string, style: Style];

/** Prose of plain words, or of words with a style. Every run has a line of its own, so that places can be distinguished. */
export function prose(...parts: Part[]): Prose {
  return proseOf(
    parts.map((part, index) => {
      const at = { file: 'index.md', line: index + 1, column: 1 };
      return typeof part === 'string' ? { text: part, at } : { text: part[0], at, ...part[1] };
    }),
  );
}

export function paragraph(...parts: Part[]): Paragraph {
  return { kind: 'paragraph', prose: prose(...parts), at: { file: 'index.md', line: 1, column: 1 } };
}

export function table(rows: readonly (readonly string[])[], align: Table['align'] = []): Table {
  const cells = plainRows(rows.map((row) => row.map((cell) => prose(cell))));
  return tableOf({ rows: cells, headRows: 1, align, at: { file: 'index.md', line: 1, column: 1 } });
}

export function list(...items: readonly (string | readonly [string, List])[]): List {
  return {
    kind: 'list',
    items: items.map((item) =>
      typeof item === 'string' ? { prose: prose(item) } : { prose: prose(item[0]), sublist: item[1] },
    ),
    at: { file: 'index.md', line: 1, column: 1 },
  };
}

export function picture(src: string, alt = ''): Block {
  return { kind: 'picture', src, alt, at: { file: 'index.md', line: 7, column: 3 } };
}

/** A notice of `flow`, whose paragraphs open divisions where they begin with a mark. */
export function noticeOf(
  flow: readonly (Block | string)[],
  meta: Partial<NoticeMeta> = {},
  closing: readonly Block[] = [],
): Notice {
  const { blocks, divisions } = outline(
    flow.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
  );
  return {
    slug: 'fanben-2025',
    meta: {
      title: '中共示例市样例区范本镇委员会关于巡察反馈落实情况的通报',
      kind: '巡察整改通报',
      issuer: '中共示例市样例区范本镇委员会',
      published: { date: '2025-03-18' },
      sample: true,
      figures: [],
      checks: [],
      allow: [],
      corrections: [],
      places: new Map([['title', { file: 'index.md', line: 2, column: 8 }]]),
      ...meta,
    },
    preamble: blocks,
    sections: divisions,
    closing,
    source: { path: 'content/fanben-2025', texts: new Map(), attachments: [] },
  };
}

/** Every kind of block, level and style once, with half-width marks and characters that Typst would read as markup. */
export function richNotice(): Notice {
  return noticeOf(
    [
      paragraph(
        '根据统一安排，第二巡察组于2024年3月4日至5月10日对范本镇党委进行了巡察。',
        ['共反馈4个方面12个问题', { strong: true }],
        '，已完成整改11个，',
        ['正在整改1个', { emphasis: true }],
        '。',
      ),
      '一、关于理论学习方面问题的整改情况',
      '（一）学习制度执行不够严格。修订《范本镇党委理论学习制度》，全年开展集中学习12次；“第一议题”落实到位，出勤率由86.5%提高到98.3%。',
      '1.学用结合不够。围绕#panic("x")与*星号*、_下划线_、$公式$、@标签、<尖括号>、`反引号`、\\反斜杠、//注释、[方括号]逐项核对。',
      '（1）调研不深入。领导班子成员到村(社区)调研46次,形成报告8篇;解决问题19个。',
      '①台账不完整。补充台账3本。',
      list('完善学习台账', ['建立督查机制', list('每季度通报一次', '每半年评议一次')], '纳入年度考核'),
      '（二）调查研究成果转化不充分。',
      '出台《关于推进调研成果转化的办法》（范委〔2024〕12号）。',
      '二、关于民生工程方面问题的整改情况',
      table(
        [
          ['序号', '问题', '整改措施', '完成率'],
          ['1', '道路养护不及时', '投入资金432.5万元，养护道路18.6公里，建立“路长制”巡查机制。', '100%'],
          ['2', '饮水管网老化', '更换管网7.2公里，惠及群众1,286户。', '95.4%'],
        ],
        ['center', 'left', 'left', 'right'],
      ),
      paragraph(
        '详见',
        ['整改公开专栏', { href: 'https://www.example.com/zhenggai' }],
        '，或查阅',
        ['附件', { href: 'files/list.xlsx' }],
        '。\n监督时间：2025年3月18日至4月1日',
      ),
      picture('files/road.png', '整修后的道路'),
    ],
    {},
    [
      paragraph('欢迎广大干部群众监督。联系电话：0000-0000000。'),
      paragraph('附件：1.整改任务清单'),
      paragraph('2.问题台账'),
      paragraph('中共示例市样例区范本镇委员会'),
      paragraph('2025年3月18日'),
    ],
  );
}

/** A picture: one grey point. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
