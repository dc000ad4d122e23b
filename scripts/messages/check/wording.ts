/** What the rules on dates, characters, wording and privacy say. */

import type { Bilingual } from '../../notice/finding.ts';
import type { Said } from '../../notice/refusal.ts';

export const say = {
  dateReversed: (start: string, end: string): Said => [
    {
      zh: `时间段首尾颠倒：${start} 晚于 ${end}`,
      en: `the range runs backwards: ${start} is later than ${end}`,
    },
    {
      zh: '核对起止日期；跨年的，后一个日期写明年份',
      en: 'check both dates; if the range crosses a year, write the year of the second date',
    },
  ],
  timeReversed: (range: string): Said => [
    { zh: `起止时间颠倒：${range}`, en: `the times run backwards: ${range}` },
    { zh: '核对起止时间；到次日的，写明“次日”', en: 'check both times; if it ends on the next day, say so' },
  ],
  timesOverlap: (before: string, range: string): Said => [
    {
      zh: `前后两项时间交叉：${before}未结束，${range}已开始`,
      en: `two entries of the timetable overlap: ${range} begins before ${before} ends`,
    },
    { zh: '核对各项起止时间；同时进行的，写明', en: 'check the times; if both take place at once, say so' },
  ],
  timeBefore: { zh: '前一项', en: 'the entry before' } satisfies Bilingual,
  spanDiffers: (stated: string, counted: number): Said => [
    {
      zh: `天数与起止日期不符：写的是 ${stated}，首尾都算共 ${counted} 天`,
      en: `the text says ${stated}, but the dates make ${countOf(counted, 'day')}, both ends counted`,
    },
    {
      zh: '核对起止日期和天数；按工作日计的写明“工作日”',
      en: 'check the dates and the number of days; write 工作日 if working days are meant',
    },
  ],
  monthsDiffer: (stated: string, counted: number): Said => [
    {
      zh: `月数与起止日期不符：写的是 ${stated}，起止日期为 ${counted} 个月`,
      en: `the text says ${stated}, but the dates make ${counted} months`,
    },
    { zh: '核对起止日期和月数', en: 'check the dates and the number of months' },
  ],
  quarterDiffers: (words: string, first: number, last: number): Said => [
    {
      zh: `起止月份不符：“${words}”应为 ${first} 月至 ${last} 月`,
      en: `the months do not match: ${words} has the months ${first} to ${last}`,
    },
    { zh: '核对季度和月份', en: 'check the quarter and its months' },
  ],
  eachTerm: { zh: '每期天数', en: 'the days of each' } satisfies Bilingual,
  range: { zh: '起止日期', en: 'the dates' } satisfies Bilingual,
  datePast: (date: string, published: string): Said => [
    {
      zh: `已发生的事写在发布日期之后：${date} 晚于 ${published}`,
      en: `a past event is dated after the publication: ${date} is later than ${published}`,
    },
    { zh: '核对年份和日期，或核对 published', en: 'check the year and the day, or published' },
  ],
  stepPast: (date: string, published: string): Said => [
    {
      zh: `整改进程的一步写在发布之后：${date} 晚于 ${published}`,
      en: `a step of the history is later than the notice was last published: ${date} is after ${published}`,
    },
    {
      zh: '核对日期；发布以后又有进展的，同时在 index.md 的 corrections 中写明',
      en: 'check the day; progress after publication needs an entry in corrections of index.md too',
    },
  ],
  dateRelative: (word: string, published: string, data: string, count: number): Said => [
    {
      zh: `${published} 年发布，数据截至 ${data} 年，“${word}”会被读成 ${published} 年（共 ${count} 处）`,
      en: `the notice is published in ${published} with data of ${data}: readers take “${word}” to mean ${published} (${countOf(count, 'place')})`,
    },
    {
      zh: `写明年份，如“${data}年”“截至${data}年12月底”`,
      en: `write the year, for example ${data}年 or 截至${data}年12月底`,
    },
  ],
  relativeWord: { zh: '同样的说法', en: 'the same kind of word' } satisfies Bilingual,
  character: (name: Bilingual, code: string, instead: string): Said => [
    {
      zh: `不该出现的字符：${name.zh}（${code}）`,
      en: `a character that does not belong in the text: ${name.en} (${code})`,
    },
    instead === ''
      ? { zh: '删去这个字符', en: 'delete the character' }
      : { zh: `改为“${instead}”`, en: `write ${instead}` },
  ],
  sameCharacter: { zh: '同一个字', en: 'the same character' } satisfies Bilingual,
  repeated: (word: string): Said => [
    { zh: `重复的字词：“${word}${word}”`, en: `a word is repeated: ${word}${word}` },
    { zh: `确为笔误的，只留一个“${word}”`, en: `if this is a slip, keep one ${word}` },
  ],
  punctuationRepeated: (marks: string): Said => [
    { zh: `标点重复：“${marks}”`, en: `punctuation is repeated: ${marks}` },
    { zh: '只留应有的一个', en: 'keep the right one' },
  ],
  halfWidth: (marks: readonly string[], count: number): Said => [
    {
      zh: `汉字旁用了半角标点${marks.map((mark) => `“${mark}”`).join('')}（共 ${count} 处）`,
      en: `half-width ${marks.join(' ')} beside Chinese characters (${countOf(count, 'place')})`,
    },
    {
      zh: `改为“${marks.map((mark) => FULL[mark] ?? mark).join('')}”；导入草稿时加 --punctuation full 可一次改好`,
      en: `write ${marks.map((mark) => FULL[mark] ?? mark).join(' ')}; tongbao import --punctuation full changes a whole draft`,
    },
  ],
  halfWidthThroughout: (count: number): Said => [
    {
      zh: `全文用半角标点（汉字旁共 ${count} 处）`,
      en: `the text uses half-width punctuation throughout (${countOf(count, 'place')} beside Chinese characters)`,
    },
    {
      zh: '公文用全角标点；导入草稿时加 --punctuation full 可一次改好',
      en: 'official texts use full-width punctuation; tongbao import --punctuation full changes a whole draft',
    },
  ],
  dashes: (styles: string, most: string, halfWidth: number): Said => [
    { zh: `表示范围的连接号不统一：${styles}`, en: `ranges are written with different dashes: ${styles}` },
    halfWidth === 0
      ? { zh: `统一用“${most}”`, en: `write ${most} throughout` }
      : {
          zh: `统一用“${most}”；全文的半角标点（${halfWidth} 处）导入时加 --punctuation full 可改为全角`,
          en: `write ${most} throughout; tongbao import --punctuation full makes the ${countOf(halfWidth, 'half-width mark')} full-width`,
        },
  ],
  sameMark: { zh: '同样的标点', en: 'the same mark' } satisfies Bilingual,
  otherDash: { zh: '另一种写法', en: 'another dash' } satisfies Bilingual,
  nameVariant: (one: string, other: string): Said => [
    {
      zh: `同一名称可能有两种写法：${one}，${other}`,
      en: `one name may be written in two ways: ${one}, ${other}`,
    },
    {
      zh: '核对文件原名，统一写法；确是两个名称的，在 allow 中写明理由',
      en: 'look up the name and write it in one way; where these are two names, allow the finding with a reason',
    },
  ],
  otherName: { zh: '另一种写法', en: 'the other way' } satisfies Bilingual,
  closingItem: (title: string, lead: string, count: number): Said => [
    {
      zh: `“${title}”没有以“${lead}”收尾，其他 ${count} 节都有`,
      en: `this section does not close with ${lead} as ${count} others do`,
    },
    { zh: '确认不是漏写', en: 'make sure that nothing was left out' },
  ],
  titleEnding: (title: string, ending: string, count: number): Said => [
    {
      zh: `“${title}”的结尾与其他 ${count} 节的“${ending}”不一致`,
      en: `this title does not end in ${ending} as ${count} others do`,
    },
    { zh: '统一各节标题的写法', en: 'write the titles of all sections alike' },
  ],
  privacyIn: (kind: Bilingual, file: string): Said => [
    {
      zh: `附件 ${file} 中有${kind.zh}（已隐去）`,
      en: `there is ${kind.en} in the attachment ${file} (masked here)`,
    },
    {
      zh: '在附件中删去或只留首尾数位，再放回 files/；确可公开的，在 allow 中写明附件名和理由',
      en: 'delete it in the attachment or keep only its first and last digits, and put the file back into files/; what may be public is allowed by the name of the file, with a reason',
    },
  ],
  privacy: (kind: Bilingual): Said => [
    { zh: `正文中有${kind.zh}（已隐去）`, en: `there is ${kind.en} in the text (masked here)` },
    {
      zh: '删去或只留首尾数位；单位公开的联系方式写进 contact',
      en: 'delete it or keep only its first and last digits; put the public contact of the office into contact',
    },
  ],
  privacyBeside: (kind: Bilingual, place: Bilingual): Said => [
    {
      zh: `${place.zh}中有${kind.zh}（已隐去）`,
      en: `there is ${kind.en} in ${place.en} (masked here)`,
    },
    {
      zh: '这里的文字同样会公开；删去或只留首尾数位',
      en: 'these words are published too; delete the number or keep only its first and last digits',
    },
  ],
  altMissing: (): Said => [
    { zh: '图片没有文字说明', en: 'the picture has no text' },
    {
      zh: '写成 ![图中内容](files/…)，读屏软件和看不见图的人靠它',
      en: 'write ![what it shows](files/…): screen readers depend on it',
    },
  ],
};

export const CHARACTERS = {
  radical: { zh: '康熙部首', en: 'a Kangxi radical' },
  compatibility: { zh: '兼容汉字', en: 'a compatibility ideograph' },
  privateUse: { zh: '造字（私用区字符）', en: 'a private-use character' },
  zeroWidth: { zh: '零宽字符', en: 'a zero-width character' },
  softHyphen: { zh: '软连字符', en: 'a soft hyphen' },
  replacement: { zh: '无法识别的字符', en: 'a replacement character' },
  control: { zh: '控制字符', en: 'a control character' },
} as const satisfies Record<string, Bilingual>;

/** Where words are published beside the text. */
export const PLACES = {
  alt: { zh: '图片的文字说明', en: 'the text of a picture' },
  link: { zh: '链接地址', en: 'the address of a link' },
  name: { zh: '附件名称', en: 'the name of an attachment' },
  page: { zh: '网站页面', en: 'a page of the site' },
  key: (key: string): Bilingual => ({ zh: `文件头的 ${key} `, en: `${key} of the front matter` }),
  siteKey: (key: string): Bilingual => ({ zh: `site.yaml 的 ${key} `, en: `${key} of site.yaml` }),
} as const;

export const PERSONAL = {
  identity: { zh: '公民身份号码', en: 'an identity number' },
  mobile: { zh: '手机号码', en: 'a mobile telephone number' },
  bankCard: { zh: '银行卡号', en: 'a bank card number' },
  plate: { zh: '机动车号牌', en: 'a number plate' },
  passport: { zh: '护照号码', en: 'a passport number' },
} as const satisfies Record<string, Bilingual>;

/** 1 day, 2 days */
function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The full-width mark for a half-width one. */
const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '.': '。',
  '"': '“”',
  "'": '‘’',
};
