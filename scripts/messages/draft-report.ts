/** The report of an import: what was understood, left out and changed. */

import type { Bilingual } from '../notice/finding.ts';

/** Words of the report. */
export const REPORT = {
  imported: (file: string, encoding: string, folder: string): Bilingual => ({
    zh: `已导入 ${file}（${encoding}）→ ${folder}`,
    en: `imported ${file} (${encoding}) → ${folder}`,
  }),
  understood: (file: string, encoding: string): Bilingual => ({
    zh: `读出 ${file}（${encoding}）`,
    en: `read ${file} (${encoding})`,
  }),
  sections: (sections: number, items: number): Bilingual => ({
    zh: `共 ${sections} 节、${items} 条`,
    en: `${sections} sections, ${items} items`,
  }),
  section: (label: string, items: number, title: string): Bilingual => ({
    zh: `${label}${title}　${items} 条`,
    en: `${label}${title}  ${items} item${items === 1 ? '' : 's'}`,
  }),
  figures: (): Bilingual => ({ zh: '找到的数据', en: 'figures found' }),
  place: (unit: 'line' | 'paragraph', lines: string): Bilingual => ({
    zh: `第 ${lines} ${unit === 'line' ? '行' : '段'}`,
    en: `${unit} ${lines}`,
  }),
  figure: (name: string, value: number, unit: string, text: string, place: Bilingual): Bilingual => ({
    zh: `${name} = ${value}${unit}　${place.zh}“${text}”`,
    en: `${name} = ${value} ${unit}  ${place.en}: ${text}`,
  }),
  tally: (terms: string, holds: boolean): Bilingual => ({
    zh: `${terms}${holds ? '，相符' : '，不符，请核对'}`,
    en: `${terms}${holds ? ' tallies' : ' does not tally'}`,
  }),
  dropped: (count: number): Bilingual => ({
    zh: `未放入正文的行（${count} 处）`,
    en: `lines not put into the text (${count})`,
  }),
  droppedLine: (place: Bilingual, reason: Bilingual, text: string, keys: string): Bilingual => ({
    zh: `${place.zh}　${reason.zh}${keys === '' ? '' : `，记入 ${keys}`}：${text}`,
    en: `${place.en}  ${reason.en}${keys === '' ? '' : `, put into ${keys}`}: ${text}`,
  }),
  remarks: (count: number): Bilingual => ({
    zh: `格式处理（${count} 处）`,
    en: `matters of form (${count})`,
  }),
  remark: (place: Bilingual | undefined, what: Bilingual, text: string): Bilingual => ({
    zh: `${place === undefined ? '' : `${place.zh}　`}${what.zh}${text === '' ? '' : `：${text}`}`,
    en: `${place === undefined ? '' : `${place.en}  `}${what.en}${text === '' ? '' : `: ${text}`}`,
  }),
  changed: (count: number): Bilingual => ({
    zh: `清理的字符（${count} 处）`,
    en: `characters cleaned (${count})`,
  }),
  changedKind: (kind: Bilingual, count: number, place: Bilingual): Bilingual => ({
    zh: `${kind.zh} ${count} 处：${place.zh}`,
    en: `${kind.en}: ${count}, ${place.en}`,
  }),
  missing: (keys: string): Bilingual => ({
    zh: `请在 index.md 中填写：${keys}`,
    en: `to be filled in in index.md: ${keys}`,
  }),
  next: (folder: string): Bilingual => ({
    zh: `下一步：在 ${folder} 中核对标有“#”的行和上面列出的各处，再运行 tongbao check`,
    en: `next: look over the lines marked with # in ${folder} and what is listed above, then run tongbao check`,
  }),
  kept: (keys: string): Bilingual => ({
    zh: `保留了原有文件头中手写的：${keys}`,
    en: `kept from the front matter, where a person wrote it: ${keys}`,
  }),
  replaced: (keys: string): Bilingual => ({
    zh: `按新稿改写了上次导入写下的：${keys}`,
    en: `written anew by this draft, where the last import had written it: ${keys}`,
  }),
  setAside: (files: string): Bilingual => ({
    zh: `正文在上次导入后手工改过，已由新稿替换，改过的文字留在：${files}`,
    en: `texts changed by hand since the last import were replaced; they are kept in: ${files}`,
  }),
} as const;

export const KEY_NAMES: Readonly<Record<string, Bilingual>> = {
  title: { zh: '标题', en: 'title' },
  kind: { zh: '文种', en: 'kind' },
  issuer: { zh: '发布机构', en: 'issuer' },
  source: { zh: '来源', en: 'source' },
  published: { zh: '发布日期', en: 'published' },
  written: { zh: '成文日期', en: 'written' },
  reference: { zh: '文号', en: 'reference' },
  indexNumber: { zh: '索引号', en: 'index number' },
  topic: { zh: '主题分类', en: 'topic' },
  validity: { zh: '有效性', en: 'validity' },
  phone: { zh: '电话', en: 'telephone' },
  address: { zh: '地址', en: 'address' },
  email: { zh: '邮箱', en: 'e-mail' },
};

export const DROP_REASONS = {
  navigation: { zh: '页面导航', en: 'navigation of the page' },
  record: { zh: '页面信息', en: 'record of the page' },
  tools: { zh: '页面工具', en: 'tools of the page' },
  download: {
    zh: '空的下载标签（没有文件，发布时另行生成）',
    en: 'empty download label (downloads are made anew)',
  },
  footer: { zh: '页脚', en: 'foot of the page' },
  letterhead: { zh: '文头', en: 'letterhead' },
  masthead: { zh: '标题上方的文字', en: 'words above the title' },
  titleLabel: { zh: '标题前的标签', en: 'label before the title' },
  repeated: { zh: '重复的标题', en: 'the title again' },
} as const satisfies Record<string, Bilingual>;

export const CHANGE_KINDS = {
  indent: { zh: '行首空白', en: 'blanks before a line' },
  trailing: { zh: '行尾空白', en: 'blanks at the end of a line' },
  space: { zh: '不换行空格改为普通空格', en: 'no-break spaces made plain' },
  'zero-width': { zh: '零宽字符', en: 'zero-width characters' },
  'soft-hyphen': { zh: '软连字符', en: 'soft hyphens' },
  ideograph: { zh: '部首字、兼容字改为正字', en: 'radicals and compatibility forms made plain' },
  control: { zh: '控制字符', en: 'control characters' },
  script: { zh: '上标、下标写成字符', en: 'raised and lowered figures as characters' },
  punctuation: { zh: '半角标点改为全角', en: 'half-width punctuation made full-width' },
} as const satisfies Record<string, Bilingual>;
