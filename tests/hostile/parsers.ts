/**
 * Everything that reads what comes from outside, by name, with sound files to damage. Each ends with what it read or with
 * a refusal that says what is wrong; anything else it throws is a defect.
 */

import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { checkNotices } from '../../scripts/check/check.ts';
import { Expressions } from '../../scripts/check/declared/expression.ts';
import { readApproval } from '../../scripts/content/approved.ts';
import { readCarriedFile } from '../../scripts/content/carried-file.ts';
import { readNoticeFolder } from '../../scripts/content/notice-folder.ts';
import { readSiteText, UNNAMED_SITE, wordsOfSite } from '../../scripts/content/site/site-file.ts';
import { decodeText } from '../../scripts/content/source-text.ts';
import { SheetFault } from '../../scripts/content/spreadsheet/fault.ts';
import { readCsv } from '../../scripts/content/spreadsheet/read-csv.ts';
import { readXlsx } from '../../scripts/content/spreadsheet/read-xlsx.ts';
import { writeDocx } from '../../scripts/download/docx/write-docx.ts';
import { writeHtml } from '../../scripts/download/html.ts';
import { pictureSize } from '../../scripts/download/picture-size.ts';
import { writeTxt } from '../../scripts/download/txt.ts';
import { readDraft } from '../../scripts/draft/read-draft.ts';
import { draftToFiles } from '../../scripts/draft/write/draft-files.ts';
import { metadataOf, withoutMetadata } from '../../scripts/notice/files/picture-metadata.ts';
import type { Notice } from '../../scripts/notice/model.ts';
import { Refusal } from '../../scripts/notice/refusal.ts';
import { readManifestText } from '../../scripts/publish/manifest.ts';
import { parseMark } from '../../scripts/publish/publication.ts';
import { isSigned, makeKeys, signManifest } from '../../scripts/publish/signature.ts';
import { linksOfHtml } from '../../scripts/publish/verify/html-links.ts';
import { wordsOfTitleAndText } from '../../scripts/publish/verify/html-words.ts';
import { verifyCopy } from '../../scripts/publish/verify/verify.ts';
import { wordsDigest } from '../../scripts/publish/verify/word-digests.ts';
import { zipCopy } from '../../scripts/publish/verify/zip-copy.ts';
import { cmsBody } from '../../scripts/site/notice/hand-over.ts';
import { noticePage } from '../../scripts/site/notice/notice-page.ts';
import type { Seed } from '../bench/import-mutations.ts';
import { seeds as draftSeeds } from '../bench/import-seeds.ts';
import { workbook } from '../content/spreadsheet/workbook.ts';
import { documentFor } from '../document-for.ts';
import { PAGE } from '../draft/sample.ts';

export interface Parser {
  /** Sound files, to be damaged. The ending says how. */
  readonly seeds: readonly Seed[];
  /** Reads the bytes and does with what was read what a command would. */
  read(bytes: Uint8Array): unknown;
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const seed = (file: string, content: string | Uint8Array): Seed => ({
  file,
  bytes: typeof content === 'string' ? strToU8(content) : content,
});

const HEAD =
  'title: 关于反馈落实情况的通报\nkind: 整改通报\nissuer: 示例市样例区范本镇人民政府\npublished: 2025-12-08\n';
const NOTICE = `---
${HEAD}contact: { phone: 0000-12345678 }
figures:
  problems: { value: 12, unit: 个, text: 12个问题 }
  done: { value: 11, unit: 个, text: 整改完成11个 }
checks:
  - problems == done + 1
allow:
  - { rule: figure-percent, text: 占91%, reason: 样例 }
---

反馈的12个问题，整改完成11个，正在整改1个，占91%。

一、关于“学习不深入”问题的整改

（一）健全制度。修订办法3项，组织学习24次，收回资金32.5万元。[附件](files/a.pdf)

| 单位 | 数 |
|---|---|
| 甲 | 1 |
| 合计 | 1 |

（二）责任追究。给予党纪处分9人（党内警告6人、严重警告3人）。
`;
const SITE = `name: 示例市样例区范本镇人民政府
domain: www.example.com
siteIdCode: "0000000000"
column: { name: 通报, type: 公示, description: 甲, keywords: [乙] }
keep: [CNAME]
severity: { figure-base: warning }
`;

function decoded(bytes: Uint8Array): string | undefined {
  const read = decodeText(bytes);
  return 'text' in read ? read.text : undefined;
}

/** The notice checked and, where nothing is wrong, drawn in every format that needs no typesetting. */
async function publish(notice: Notice): Promise<void> {
  const { findings } = checkNotices([notice]);
  if (findings.some(({ severity }) => severity === 'error')) return;
  const document = documentFor(notice);
  noticePage(document, UNNAMED_SITE, { editions: [] }, []).draw();
  cmsBody(document);
  writeTxt(document);
  writeHtml(document, UNNAMED_SITE);
  await writeDocx(document);
}

async function readNotice(texts: ReadonlyMap<string, string>): Promise<void> {
  const { notice } = readNoticeFolder({ slug: 'a', path: 'content/a', texts, attachments: ['files/a.pdf'] });
  if (notice !== undefined) await publish(notice);
}

const draft = (file: string): Parser => ({
  seeds: draftSeeds().filter((one) => path.extname(one.file) === path.extname(file)),
  async read(bytes) {
    const options = { acceptChanges: true, dropHidden: true, dropComments: true, office: false };
    await readNotice(draftToFiles(readDraft(bytes, file, options)));
  },
});

const MHT = `MIME-Version: 1.0
Content-Type: multipart/related; boundary="b"

--b
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

<html><body><h1>=E9=80=9A=E6=8A=A5</h1>${PAGE.map((line) => `<p>${line}</p>`).join('\n')}</body></html>
--b
Content-Type: image/png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--b--
`;

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);
const JPEG = Buffer.from(
  'ffd8ffe10010457869660000aabbccddeeffffc0000b0800010001010111ffda0003ff00ffd9',
  'hex',
);
const GIF = Buffer.from('47494638396101000100800000000000ffffff21fe0361626300', 'hex');
const WEBP = Buffer.from(
  'RIFF\x1a\0\0\0WEBPVP8L\r\0\0\0/\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0',
  'latin1',
);

const BOOK = workbook({
  sheets: [
    {
      name: '台账',
      data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c><c r="B2"><f>B1</f><v>2</v></c></row>',
      after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    },
  ],
  strings: ['<t>单位</t>'],
  formats: [0, 14, '0.00%'],
});

const CSV = '单位,户数\n甲村,12\n"乙,村",30\n合计,42\n';
const RTF =
  "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0 SimSun;}}{\\info{\\author a}}\\u33539?\\'b4\\'e5\\par 138}";
const HTML = `<!doctype html><html lang="zh-CN"><head><title>通报</title></head><body><h1>通报</h1><main data-text><p>甲<a href="files/a.pdf">附件</a></p><script>a</script></main></body></html>`;

const KEYS = makeKeys();
const LIST = `${'a'.repeat(64)}  index.html\n${'b'.repeat(64)}  a/index.html\n`;
const MARK = JSON.stringify({
  tongbao: 'publication',
  version: 1,
  id: 'a'.repeat(16),
  manifest: 'a'.repeat(64),
  keep: [],
});
const APPROVED = JSON.stringify({
  version: 1,
  values: { title: { words: '甲', digest: 'a' } },
  blocks: [{ words: '乙' }],
});

const attachment = (name: string, content: string | Uint8Array): Parser => ({
  seeds: [seed(name, content)],
  read: (bytes) => readCarriedFile(`files/${name}`, bytes),
});

const WORD = draftSeeds()[0]?.bytes ?? new Uint8Array();

export const PARSERS = {
  docx: draft('a.docx'),
  html: draft('a.html'),
  mht: { ...draft('a.mht'), seeds: [seed('a.mht', MHT)] },
  txt: draft('a.txt'),
  md: draft('a.md'),
  notice: {
    seeds: [seed('index.md', NOTICE)],
    read: (bytes) => readNotice(new Map([['index.md', decoded(bytes) ?? '']])),
  },
  'site.yaml': {
    seeds: [seed('site.yaml', SITE)],
    read(bytes) {
      const read = decoded(bytes) ?? '';
      return 'value' in readSiteText(read, 'site.yaml') ? wordsOfSite(read, 'site.yaml') : undefined;
    },
  },
  expression: {
    seeds: ['problems == done + 1', '[1, 2].all(x, x * 2 > 0) && notice.title.matches("^通报.*$")'].map(
      (one) => seed('a.txt', one),
    ),
    read: (bytes) =>
      new Expressions({
        numbers: new Map(),
        notice: {
          slug: '',
          title: '',
          kind: '',
          issuer: '',
          source: '',
          published: '',
          written: '',
          dataAsOf: '',
        },
      }).evaluate(text(bytes)),
  },
  xlsx: {
    seeds: [seed('a.xlsx', BOOK)],
    read(bytes) {
      try {
        return readXlsx(bytes, '');
      } catch (error) {
        // Reported as a finding at the picture that names the file.
        if (error instanceof SheetFault) return error;
        throw error;
      }
    },
  },
  csv: { seeds: [seed('a.csv', CSV)], read: (bytes) => readCsv(text(bytes)) },
  'docx attachment': attachment('a.docx', WORD),
  'xlsx attachment': attachment('a.xlsx', BOOK),
  'zip attachment': attachment(
    'a.zip',
    zipSync({ 'a.txt': strToU8('甲'), 'b.docx': WORD, 'c.rtf': strToU8(RTF) }),
  ),
  'rtf attachment': attachment('a.rtf', RTF),
  picture: {
    seeds: [seed('a.png', PNG), seed('a.jpg', JPEG), seed('a.gif', GIF), seed('a.webp', WEBP)],
    read: (bytes) => [withoutMetadata(bytes), metadataOf(bytes), pictureSize(bytes)],
  },
  'published page': {
    seeds: [seed('a.html', HTML)],
    read: (bytes) => [
      linksOfHtml(bytes, 'a/index.html'),
      wordsDigest('a.html', bytes),
      wordsOfTitleAndText(text(bytes), 'data-text'),
    ],
  },
  'lists and marks': {
    seeds: [seed('a.txt', LIST), seed('a.txt', MARK), seed('a.txt', APPROVED)],
    read: (bytes) => [
      readManifestText(text(bytes)),
      parseMark(text(bytes)),
      readApproval(text(bytes), 'approved.json'),
    ],
  },
  'published zip': {
    seeds: [seed('a.zip', zipSync({ SHA256SUMS: strToU8(LIST), 'index.html': strToU8(HTML) }))],
    async read(bytes) {
      const file = path.join(tmpdir(), `tongbao-hostile-${process.pid}.zip`);
      writeFileSync(file, bytes);
      try {
        return await verifyCopy(zipCopy(file));
      } finally {
        rmSync(file, { force: true });
      }
    },
  },
  key: {
    seeds: [seed('a.txt', KEYS.publicKey), seed('a.txt', signManifest(LIST, KEYS.privateKey, 'a.key'))],
    read: (bytes) =>
      text(bytes).includes('-----')
        ? isSigned(LIST, 'AAAA', text(bytes), 'a.pub')
        : isSigned(LIST, text(bytes), KEYS.publicKey, 'a.pub'),
  },
} satisfies Readonly<Record<string, Parser>>;

export type ParserName = keyof typeof PARSERS;

/** How one input ended. */
export interface Ending {
  readonly refused: boolean;
  /** Processor time. */
  readonly milliseconds: number;
  /** What was thrown that is no refusal. */
  readonly crash?: string | undefined;
}

/** Reads `bytes` and says how it ended. */
export async function endOf({ read }: Parser, bytes: Uint8Array): Promise<Ending> {
  const start = process.cpuUsage();
  const spent = (): number => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  try {
    await read(bytes);
    return { refused: false, milliseconds: spent() };
  } catch (error) {
    const refused = error instanceof Refusal;
    const crash = refused ? undefined : String(error instanceof Error ? (error.stack ?? error) : error);
    return { refused, milliseconds: spent(), crash };
  }
}
