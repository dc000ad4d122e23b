/**
 * Names listed before their number: 辽宁、吉林、安徽3省; 对甲镇、乙局、丙中心3家单位; 饼干、糕点、糖果等3类食品.
 * How many there are follows from the 、 between them, so words before the first name do no harm.
 */

import { bitsOf, hasCharacterClasses } from '../character-classes.ts';
import type { Reading } from '../reading.ts';
import { type Figure, sentencesOf } from '../sentence.ts';
import type { Enumeration } from './enumeration.ts';

/** What is counted, and what its names look like. */
interface Kind {
  /** From after the number on. */
  readonly counted: RegExp;
  readonly name: RegExp;
  /** Whether words of a sentence may be taken for a name: any two characters may be a place. */
  readonly isPlace: boolean;
  /** What the words before the number must have besides. */
  readonly led?: RegExp;
}

/** Words of a sentence that are in no name. */
const VERB = /[对在向由把将被查检发反涉召展各均已并]|其中|共同|组[成织]|[和与及共同](?!兴|安|县|区|市)/;

/** What one body does with others: 甲局对乙镇、丙局2家单位开展检查. */
const DOES = /[对向由把将被]|会同|联合|牵头|开展|[检督巡调]查|负责|组织|配合|协同|根据|涉及/;

const KINDS: readonly Kind[] = [
  {
    // 市 of 市直 is not a place.
    counted:
      /^(?:个)?(?:省份?|市|州|县|区(?!块|域)|城市|地市|地区(?!生产|差|经济))(?![直级属内长委政场域别外情])/,
    name: /^[一-龥]{2,4}$/,
    isPlace: true,
  },
  {
    counted: /^[个家](?:被[一-龥]{2,4})?(?:单位|部门|机构|党组织)/,
    name: /^[一-龥]{1,12}(?:[局委办镇乡厅署院校会站部队所社处室馆台行店村县区市企司团厂学心]|街道|社区)$/,
    isPlace: false,
  },
  { counted: /^大?类(?:食品|产品|商品|样品)/, name: /^[一-龥()]{1,14}$/, isPlace: false },
  {
    counted: /^个?(?:乡镇|镇街|街镇|镇|乡|街道|社区|村|流域)(?![级民委支党内长政务经])/,
    name: /^[一-龥A-Z]{1,8}$/,
    isPlace: true,
  },
  // 甲厂、乙厂、丙厂共3家企业: 共 says that the names are what is counted.
  { counted: /^[家所名位人]/, name: /^[一-龥A-Z]{1,14}$/, isPlace: true, led: /共计?$/ },
  // 断面为甲桥、乙湾、丙口3个。 包括甲费、乙费和丙费三项。
  {
    counted: /^(?:个|家|项|种|类|名|位|人|条|所)[,;。)]/,
    name: /^[一-龥A-Z()]{1,14}$/,
    isPlace: true,
    led: /[一-龥][为是有即括][^、,]{1,14}、/,
  },
];

const JOINT = bitsOf('joint');
const MOST_WORDS = 240;
const MOST_NAMES = 40;
/** Names before 等 with which a person would have named the last one too. */
const NEARLY_ALL = 5;

export function namesBefore(reading: Reading): Enumeration[] {
  return sentencesOf(reading).flatMap((sentence) =>
    hasCharacterClasses(sentence.characterClasses, JOINT)
      ? sentence.figures.flatMap((count) => listBefore(count) ?? [])
      : [],
  );
}

function listBefore(count: Figure): Enumeration | undefined {
  const { text, from: start, to: stop } = count.sentence;
  const [number = ''] = /^[0-9一二三四五六七八九十两]+/.exec(text.slice(count.from, count.from + 4)) ?? [];
  if (number === '' || !count.exact || count.value.lt(2) || count.value.gt(MOST_NAMES)) return undefined;
  const following = text.slice(count.from + number.length, Math.min(stop, count.from + 16));
  const before = text
    .slice(Math.max(start, count.from - MOST_WORDS), count.from)
    .replace(/\([^()]{1,12}\)/g, (bracket) => '一'.repeat(bracket.length));
  const clause =
    before
      .replace(/,(?=共计?$)/, '')
      .split(SEPARATOR)
      .at(-1) ?? '';
  const kind = KINDS.find(({ counted, led }) => counted.test(following) && led?.test(clause) !== false);
  if (kind === undefined) return undefined;
  const words = before.replace(SUMMED, '');
  const isOpen = words.endsWith('等');
  const to = count.from - (before.length - words.length) - (isOpen ? 1 : 0);
  const list = (isOpen ? words.slice(0, -1) : words).split(SEPARATOR).at(-1) ?? '';
  const members = membersIn(list, kind);
  const [most = 0] = members;
  // 甲、乙等8省 may leave some out; it names no more than there are.
  const isMore = count.value.gt(most);
  if (most < 2 || (isOpen && isMore && !(most >= NEARLY_ALL && count.value.eq(most + 1)))) return undefined;
  if (kind.led !== undefined && count.value.minus(most).abs().gt(NEAR)) return undefined;
  // 在甲县、乙县、丙县5个乡镇开展: in places of another level.
  const level = LEVEL.exec(list)?.[0];
  if (kind.isPlace && level !== undefined && !following.slice(0, 4).includes(level)) return undefined;
  const [first = ''] = list.split('、');
  const isSure = isName(first, kind) && !(isOpen && isMore);
  const said = number + (kind.counted.exec(following)?.[0] ?? '');
  return { count, said, members, isSure, from: to - list.length, to };
}

/** Numbers by which a list without a noun of its own may miss and still be meant. */
const NEAR = 2;
const LEVEL = /[省市县区州镇乡村]$/;
const SUMMED = /,?(?:共计?|合计|总共)$/;
const SEPARATOR = /[,;:。!?]|[()](?=[^()]*$)/;

/** How many names the list has, the most first; none where something else is in it. */
function membersIn(list: string, kind: Kind): readonly number[] {
  const [, ...others] = list.split('、');
  const last = others.pop();
  if (last === undefined) return [];
  const joined = last.split(/以?及|[和与]/);
  const isClean = others.every((name) => isName(name, kind));
  // 薯类和膨化食品 is one name, or two.
  if (isClean && joined.length === 2 && joined.every((name) => isName(name, kind)))
    return kind.isPlace ? [others.length + 3] : [others.length + 3, others.length + 2];
  return isClean && isName(last, kind) ? [others.length + 2] : [];
}

function isName(words: string, { name, isPlace }: Kind): boolean {
  return name.test(words) && !(isPlace ? VERB : DOES).test(words);
}
