import { describe, expect, it } from 'vitest';
import { checkNotices } from '../../scripts/check/check.ts';
import { jsonReport } from '../../scripts/check/report/json.ts';
import { prettyReport } from '../../scripts/check/report/pretty.ts';
import { readNoticeFolder } from '../../scripts/content/notice-folder.ts';
import { wordsOfSite } from '../../scripts/content/site/site-file.ts';
import type { CarriedFile, Notice } from '../../scripts/notice/model.ts';

/** What every disguise is a form of; all are invented. */
const MOBILE = 'privacy-mobile';
const IDENTITY = 'privacy-id-number';
const CARD = 'privacy-bank-card';
const PLATE = 'privacy-plate';

const DISGUISES: readonly (readonly [rule: string, written: string])[] = [
  [MOBILE, '13900001234'],
  [MOBILE, '139.0000.1234'],
  [MOBILE, '139·0000·1234'],
  [MOBILE, '139/0000/1234'],
  [MOBILE, '139 0000 1234'],
  [MOBILE, '（139）00001234'],
  [MOBILE, '013900001234'],
  [MOBILE, '0086-139-0000-1234'],
  [MOBILE, 'Tel13900001234'],
  [MOBILE, 'wx13900001234'],
  [MOBILE, '１３９００００１２３４'],
  [MOBILE, '𝟏𝟑𝟗𝟎𝟎𝟎𝟎𝟏𝟐𝟑𝟒'],
  [MOBILE, '①③⑨⓪⓪⓪⓪①②③④'],
  [MOBILE, '一三九〇〇〇〇一二三四'],
  [IDENTITY, '990101198503120010'],
  [IDENTITY, 'G990101198503120010'],
  [IDENTITY, '990101 19850312 0010'],
  [IDENTITY, '身份证330802850101123'],
  [CARD, '6222029900000000002'],
  [PLATE, '浙B·00001'],
];

interface Place {
  readonly front?: string;
  readonly body?: string;
  readonly section?: string;
  readonly attachment?: CarriedFile;
  readonly site?: string;
}

const DIGEST = '0'.repeat(64);
const SITE = 'name: 示例\ncolumn: { name: 通报, type: 公开, description: 通报, keywords: [通报] }\n';

/** Where `written` may be; each is published. */
const PLACES: Readonly<Record<string, (written: string) => Place>> = {
  body: (written) => ({ body: `联系人李某，${written}。` }),
  'a table': (written) => ({ body: `| 姓名 | 备注 |\n| --- | --- |\n| 李某 | ${written} |` }),
  'a list': (written) => ({ body: `- 李某：${written}` }),
  'the text of a picture': (written) => ({ body: `![李某，${written}](files/a.png)` }),
  'the address of a link': (written) => ({
    body: `[点此](<https://example.com/?tel=${written.replaceAll(' ', '%20')}>)`,
  }),
  'the title': (written) => ({ front: `title: '关于李某（${written}）的通报'\n` }),
  'the status of a section': (written) => ({ section: `status: '李某 ${written}'\n` }),
  'the history of a section': (written) => ({
    section: `history:\n  - { date: 2025-12-01, status: 正在整改, note: '李某 ${written}' }\n`,
  }),
  'the unit of a figure': (written) => ({
    front: `figures:\n  problems: { value: 3, unit: '个，${written}', text: 问题3个 }\n`,
    body: '问题3个。',
  }),
  'contact.address': (written) => ({ front: `contact: { address: '样张路1号，${written}' }\n` }),
  corrections: (written) => ({
    front: `corrections:\n  - { date: 2025-12-09, change: '删去李某${written}' }\n`,
  }),
  'the name of an attachment': (written) => ({
    attachment: { name: `files/李某_${written.replaceAll('/', ' ')}.pdf`, digest: DIGEST },
  }),
  'the text of an attachment': (written) => ({
    attachment: { name: 'files/a.csv', digest: DIGEST, text: `姓名,备注\n李某,${written}\n` },
  }),
  'the words of a packed attachment': (written) => ({
    attachment: { name: 'files/a.docx', digest: DIGEST, words: `李某\n${written}` },
  }),
  'the footer of the site': (written) => ({ site: `${SITE}footer: { maintainer: '李某 ${written}' }\n` }),
  'the description of the column': (written) => ({
    site: SITE.replace('description: 通报', `description: '通报 ${written}'`),
  }),
};

const SITE_FILE = 'content/site.yaml';

function reportOn({ front = '', body = '现予通报。', section, attachment, site }: Place) {
  const title = front.startsWith('title') ? '' : 'title: 关于示例事项的通报\n';
  const texts = new Map([
    ['index.md', `---\n${title}kind: 通报\nissuer: 范本镇\npublished: 2025-12-08\n${front}---\n\n${body}\n`],
  ]);
  if (section !== undefined)
    texts.set('01-a.md', `---\nsection: 1\ntitle: 学习方面\n${section}---\n\n开展学习。\n`);
  const carried = attachment === undefined ? [] : [attachment];
  const read = readNoticeFolder({
    slug: 'a',
    path: 'content/a',
    texts,
    attachments: carried.map(({ name }) => name),
    carried,
  });
  const notice: Notice | undefined = read.notice;
  if (notice === undefined) throw new Error(read.findings.map(({ says }) => says.zh).join('\n'));
  return checkNotices([notice], {
    ...(site === undefined
      ? {}
      : {
          site: { file: SITE_FILE, words: wordsOfSite(site, SITE_FILE) },
          texts: new Map([[SITE_FILE, site]]),
        }),
  });
}

/** The digits of `written`, plain or as they are. */
const shows = (report: string, written: string): boolean =>
  report.includes(written) || report.includes('13900001234') || report.includes('19850312');

describe.each(Object.entries(PLACES))('a personal number in %s', (_, place) => {
  it.each(DISGUISES)('is found and not spread: %s %s', (rule, written) => {
    const report = reportOn(place(written));
    expect(report.findings.map((finding) => finding.rule)).toContain(rule);
    const shown = prettyReport(report, 'zh') + jsonReport(report, 'en', { stats: true });
    expect(shows(shown, written)).toBe(false);
  });
});

describe('a character that only looks right', () => {
  const RADICAL = '⽤';

  it.each(
    Object.entries(PLACES).filter(
      ([name]) => !['the text of an attachment', 'the words of a packed attachment'].includes(name),
    ),
  )('is found in %s', (_, place) => {
    const report = reportOn(place(`使${RADICAL}`));
    expect(report.findings.map(({ rule }) => rule)).toContain('text-characters');
  });
});

it('what offices publish is silent in every place', () => {
  const right = [
    '监督电话0570-1234567',
    '统一社会信用代码91330802MA28F00001',
    '热线12345',
    '合同编号13900001234',
  ];
  for (const place of Object.values(PLACES)) {
    for (const written of right) {
      const rules = reportOn(place(written)).findings.map(({ rule }) => rule);
      expect(rules.filter((rule) => rule.startsWith('privacy-'))).toEqual([]);
    }
  }
});

it.each([
  ['of a site', { site: `${SITE}contact: { phone: '13900001234' }\n` }],
  ['of a notice', { front: "contact: { phone: '13900001234' }\n" }],
])('the telephone %s may be a mobile number, as a value of its own', (_, place) => {
  const rules = reportOn(place).findings.map(({ rule }) => rule);
  expect(rules.filter((rule) => rule.startsWith('privacy-'))).toEqual([]);
});
