/** A template's blank that goes out shows that nobody read the text: reports what was left to be filled in. */

import { bitsOf, hasCharacterClasses } from '../../../claims/character-classes.ts';
import type { Stretch } from '../../../claims/reading.ts';
import { foldWidth } from '../../../language/fold.ts';
import { matchesOf } from '../../../language/matches.ts';
import { SURNAMES } from '../../../language/surnames.ts';
import { say } from '../../../messages/check/check.ts';
import type { Severity } from '../../../notice/finding.ts';
import type { Block, Notice } from '../../../notice/model.ts';
import { type Prose, spanOf } from '../../../notice/prose.ts';
import type { Said } from '../../../notice/refusal.ts';
import { type Fault, rule } from '../../rule.ts';

export const textPlaceholder = rule('text-placeholder', 'error', function* ({ notice, words }) {
  for (const [index, stretch] of words.entries()) {
    if (hasCharacterClasses(stretch.characterClasses, BLANK)) yield* blanksIn(stretch);
    if (hasCharacterClasses(stretch.characterClasses, COLON))
      yield* emptyContactsIn(stretch, words[index + 1]);
  }
  yield* emptyPromises(notice);
});

const [BLANK, COLON] = [bitsOf('blank'), bitsOf('colon')];

/** A kind of blank: how it looks on the width-folded copy, and whether it is one in its surroundings. */
interface Blank {
  readonly pattern: RegExp;
  /** For what may hide a name as well. */
  readonly atMost?: Severity;
  readonly isBlank?: (text: string, from: number, to: number) => boolean;
}

const CROSS = '(?:[×✕╳]{2,}|[Xx]{2,})';
/** Of a name that is hidden a part is: 陈××, 某××. */
const WHOLE_NAME = `(?:[×✕╳]{2,3}|[Xx]{2,3})`;
const COUNTED =
  '年|月|日|时|分|号|元|万|亿|个|人|件|项|名|户|次|起|条|家|处|份|批|宗|笔|套|辆|栋|头|只|天|周岁|岁|亩|吨|米|公里|平方|%|％';
/** One cross is a blank where nothing but a number can be: 202X年, X月X日. */
const ONE = '[×✕╳Xx]';

// Every pattern is of bounded length at each start or consumes what it has read: linear whatever the input.
const BLANKS: readonly Blank[] = [
  // Values that a program left empty; letters beside them make another word, as does a Latin sentence around them.
  {
    pattern: /(?<![A-Za-z0-9_])(?:None|null|NULL|undefined|NaN)(?![A-Za-z0-9_])/g,
    isBlank: (text, from, to) => !inLatinSentence(text, from, to) && !inAddress(text, from, to),
  },
  {
    pattern: /(?<![A-Za-z0-9_])(?:TODO|TBD|FIXME)(?![A-Za-z0-9_])/g,
    isBlank: (text, from, to) => !inAddress(text, from, to),
  },
  { pattern: /(?<![A-Za-z])[Ll]orem +ipsum(?![A-Za-z])/g },
  { pattern: /\[object Object\]|\{\{|\}\}|\$\{/g },
  {
    pattern:
      /[【[<][^【】[\]<>]{0,12}(?:待补充?|待填写?|待定|待核实|待确认|请填写|请输入|此处填写|此处插入|此处补充)[^【】[\]<>]{0,12}[】\]>]/g,
  },
  { pattern: /\((?:待补充|待补|待填写|待填)\)/g },
  { pattern: /【\s{0,4}】/g },
  // 20××年, ××个, 第XX次: crosses where a number belongs. 陈×× and 某××公司 hide a name and are no blanks.
  {
    pattern: new RegExp(`(?<![0-9A-Za-z×])(?:[0-9]{2})?${CROSS}(?=${COUNTED})`, 'g'),
    isBlank: isCrossedNumber,
  },
  { pattern: new RegExp(`(?<![0-9A-Za-z])[12][0-9]{2}${ONE}(?=年|-[0-9Xx×])`, 'g') },
  { pattern: new RegExp(`(?<![A-Za-z×])(?:${ONE}月(?:${ONE}日)?|[0-9]{1,2}月${ONE}日)`, 'g') },
  { pattern: new RegExp(`(?<=[〔[(]|第)(?:[0-9]{2})?${CROSS}(?=[〕\\])]|号)`, 'g') },
  // 第X季度: an ordinal without its number.
  { pattern: new RegExp(`(?<=第)${ONE}(?=季度|次|批|轮|届|期)`, 'g') },
  // 由×××同志牵头: who will do a duty is reported, not hidden; who has done wrong is hidden, so that other names stay.
  { pattern: new RegExp(`(?<=由)${WHOLE_NAME}(?=同志(?:牵头|负责|主持|分管|带队))`, 'g') },
  { pattern: new RegExp(`(?<=任命|聘任|提名|推荐|选举)${WHOLE_NAME}(?=同志[为任])`, 'g') },
  // A field with nothing but crosses: 联系人：××。
  { pattern: new RegExp(`(?<=[:《])${CROSS}(?:-${CROSS}){0,3}(?=[》,，。；;、\\s]|$)`, 'g') },
  // 投入资金 万元: a sum of money without its number.
  {
    pattern: /(?<=[一-龥] {1,8})[万亿]元(?![一-龥])/g,
    isBlank: (text, from) => SPENT.test(text.slice(Math.max(from - 16, 0), from).trimEnd()),
  },
  // 字[x1]74号 and x2年度: the marks of a mail merge.
  { pattern: /(?<=[一-龥])[[〔][xX][0-9]{0,2}[\]〕](?=[0-9一-龥])/g },
  { pattern: /(?<![A-Za-z0-9])(?:x[0-9]{1,2}(?=年(?![检款审份])|月|日)|X[0-9]{1,2}(?=年度|月份))/g },
  // XX机场: public works have names, and nobody's is hidden by them.
  {
    pattern:
      /(?<![A-Za-z0-9_.])XX(?=(?:[一-龥]{0,4}(?:机场|大桥|隧道|高速|铁路|公路|水库|电站|港区|码头|地铁|轻轨|医院|学校|广场|公园|博物馆|图书馆|污水处理厂|自来水厂|产业园|开发区|新区)))/g,
    atMost: 'warning',
  },
  { pattern: /[0-9]{4}年[ _]{1,8}月[ _]{1,8}日/g },
  { pattern: /(?:—{1,4}|_{1,8})年(?:—{1,4}|_{1,8})月(?:(?:—{1,4}|_{1,8})日)?/g },
  { pattern: /_{4,}|\?{3,}/g },
];

/** What every blank has somewhere; a text without it is read no further. */
const SIGN = /[A-Za-z×✕╳【[<{}$_? —]|\(待/;

function blanksIn({ prose, text }: Stretch): Fault[] {
  const faults: Fault[] = [];
  for (const { pattern, atMost, isBlank } of SIGN.test(text) ? BLANKS : []) {
    for (const found of matchesOf(pattern, text)) {
      const to = found.index + found[0].length;
      if (isBlank?.(text, found.index, to) === false) continue;
      const said = say.placeholder(prose.text.slice(found.index, to));
      faults.push({ ...fault(said, prose, found.index, to), atMost });
    }
  }
  return faults;
}

/** After a surname the crosses hide a name: 陈××个人, 王××时任; money, dates and rates are numbers after any word. */
function isCrossedNumber(text: string, from: number, to: number): boolean {
  if (WORDS_AFTER_NAMES.test(text.slice(to, to + 2))) return false;
  return (
    /^[年月日元万亿%亩吨米平公]/.test(text.charAt(to)) || !SURNAMES.includes(text.charAt(from - 1) || ' ')
  );
}

/** Words of what was paid; the head of a table (金额 万元) has none. */
const SPENT =
  /(?:投入|支出|追回|追缴|收缴|挽回|上缴|拨付|收入|补助|节约|共计|合计)(?:资金|金额|款项?|损失|经费)?$/;

const WORDS_AFTER_NAMES =
  /^(?:时任|时[常为]|分管|分别|个人|个体|名下|家[中属庭人]|人员|起草|处[长理]|项目|日前)/;

/** A single blank and a Latin word on either side: a sentence in another language. */
function inLatinSentence(text: string, from: number, to: number): boolean {
  return (
    /[A-Za-z] $/.test(text.slice(Math.max(from - 2, 0), from)) || /^ [A-Za-z]/.test(text.slice(to, to + 2))
  );
}

/** Part of a web or mail address. */
function inAddress(text: string, from: number, to: number): boolean {
  const start = Math.max(from - 80, 0);
  const before = /[\x21-\x7e]*$/.exec(text.slice(start, from))?.[0] ?? '';
  const after = /^[\x21-\x7e]*/.exec(text.slice(to, to + 80))?.[0] ?? '';
  return /:\/\/|www\.|@/.test(before + after);
}

// A label directly before the next punctuation, or at the end: 联系电话：，邮政地址：…
const CONTACT =
  /(?:联系电话|监督电话|举报电话|咨询电话|传真|邮政地址|通[讯信]地址|联系地址|电子邮箱|电子信箱|邮政编码|联系人) ?: ?(?=[,，。；;、]|$)/g;

function emptyContactsIn({ prose, text, role }: Stretch, next: Stretch | undefined): Fault[] {
  const faults: Fault[] = [];
  for (const found of matchesOf(CONTACT, text)) {
    const to = found.index + found[0].trimEnd().length;
    // In a table the value is in the next cell.
    if (role === 'cell' && to >= text.trimEnd().length) continue;
    if (to >= text.trimEnd().length && next !== undefined && answers(next)) continue;
    faults.push(fault(say.emptyLabel(found[0].trim()), prose, found.index, to));
  }
  return faults;
}

/** Whether a paragraph may be the value of the label before it: a few words without a label of their own. */
function answers({ role, text, label }: Stretch): boolean {
  const words = text.trim();
  return (
    role !== 'record' &&
    label === '' &&
    words.length <= 60 &&
    !/^(?:[^,。;]{0,12}:|[0-9〇零一二三四五六七八九十]{4}年)/.test(words)
  );
}

const PROMISE =
  /^[[【(]?(?:全文下载|下载全文|点击下载|附件下载|文件下载|下载|附件|相关附件|相关链接|原文链接|原文|分享到|来源|责任编辑|编辑|图片来源|扫码查看)[\]】)]?:$/;

/** What must be after such a label is not one of these: who to ask, who wrote and when, the signature. */
const DOWNLOAD =
  /^[[【(]?(?:(?:全文|附件|文件)下载|下载全文|点击下载|下载|(?:相关)?附件|相关链接|原文链接)[\]】)]?:$/;
const OTHER_LABEL =
  /^(?:联系(?:单位|人|电话|方式|地址)|(?:监督|举报|咨询|服务|值班)?电话|传真|(?:通[讯信]|邮政|办公)?地址|(?:电子)?(?:邮箱|信箱)|邮编|邮政编码|(?:发布|公开|公布|印发|成文)(?:日期|时间|单位|机构)|(?:信息|稿件)?来源|责任编辑|编辑|审核|校对|作者|(?:承办|主办)单位|抄送):/;
/** Labels of a page that lose their links, buttons and names when it is copied: no word of the notice is missing. */
const OF_PAGE =
  /^[[【(]?(?:(?:相关)?附件|相关链接|原文链接|原文|分享到|来源|责任编辑|编辑|图片来源|扫码查看)[\]】)]?:$/;
const DATE = /^[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日$/;
const BODY = /^[一-龥]{3,25}(?:政府|委员会|局|厅|办公室|法院|检察院|中心)$/;

/** A paragraph that is a label alone, with nothing after it in its division or with nothing that it promises. */
function* emptyPromises(notice: Notice): Generator<Fault> {
  for (const { blocks, ends } of blockRows(notice)) {
    for (const [index, block] of blocks.entries()) {
      if (block.kind !== 'paragraph' || !endsWithColon(block.prose.text)) continue;
      const text = shortWordsOf(block);
      if (!PROMISE.test(text)) continue;
      const rest = blocks.slice(index + 1, index + 3).map(shortWordsOf);
      if (rest.length === 0 ? ends : DOWNLOAD.test(text) && goesOnWithOther(rest))
        yield {
          ...fault(say.emptyLabel(text), block.prose, 0, block.prose.text.length),
          atMost: OF_PAGE.test(text) ? 'warning' : undefined,
        };
    }
  }
}

/** Asked of every paragraph before any copy of it is made. */
function endsWithColon(text: string): boolean {
  return text.length <= LONGEST_LINE && /[:：]\s*$/.test(text);
}

/** The words of a paragraph that may be a label, a date or a name; none of a longer one, and of a list or a table. */
function shortWordsOf(block: Block): string {
  if (block.kind !== 'paragraph' || block.prose.text.length > LONGEST_LINE) return '';
  return foldWidth(block.prose.text.trim());
}

/** Longest line that is still a label with what it says. */
const LONGEST_LINE = 80;

function goesOnWithOther([next = '', later = '']: readonly string[]): boolean {
  return (
    OTHER_LABEL.test(next) || PROMISE.test(next) || DATE.test(next) || (BODY.test(next) && DATE.test(later))
  );
}

interface BlockRow {
  readonly blocks: readonly Block[];
  /** Whether nothing follows its last block. */
  readonly ends: boolean;
}

/** The blocks of each part of the notice. */
function* blockRows({ preamble, sections, closing }: Notice): Generator<BlockRow> {
  yield { blocks: preamble, ends: sections.length === 0 && closing.length === 0 };
  const open = [...sections];
  for (let division = open.pop(); division !== undefined; division = open.pop()) {
    yield { blocks: division.blocks, ends: division.divisions.length === 0 };
    for (const inner of division.divisions) open.push(inner);
  }
  yield { blocks: closing, ends: true };
}

function fault([says, advice]: Said, prose: Prose, from: number, to: number): Fault {
  return { says, advice, at: spanOf(prose, from, to) };
}
