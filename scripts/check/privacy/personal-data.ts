/** Finds personal numbers in a text, whatever their digits and groups are disguised as. */

import { matchesOf } from '../../language/matches.ts';
import { PERSONAL } from '../../messages/check/wording.ts';
import type { Bilingual } from '../../notice/finding.ts';
import { type Bare, bareOf, mayHoldNumber } from './bare-text.ts';
import { birthYearOf, isCreditCode, isIdentity, isLuhn, isOldIdentity } from './check-digits.ts';
import { type DigitWindow, windowsIn } from './digit-groups.ts';

export interface PersonalNumber {
  readonly from: number;
  readonly to: number;
}

export interface PersonalKind {
  readonly name: Bilingual;
  /** Whether a text as written may hold such a number; most are distinguished by it. */
  readonly mayStandIn: (text: string) => boolean;
  /** The numbers in a bare text, as offsets of it. `head`: the words over the column that the text is in. */
  readonly find: (bare: Bare, head: string) => readonly PersonalNumber[];
}

/** GB 11643-1999, 18 characters or, where the text says what it is, the old 15. */
export const identityNumber: PersonalKind = {
  name: PERSONAL.identity,
  mayStandIn: mayHoldNumber,
  find: (bare, head) => {
    const checkAt = new Map<number, number>();
    const windows = windowsIn(bare, 15, 18, (window) => {
      const before = wordsBefore(bare, window, head);
      if (window.digits.length === 18) return isPersons(window.digits, bare, window, before);
      if (window.digits.length === 15) return OF_IDENTITY.test(before) && isOldIdentity(window.digits);
      const check =
        window.digits.length === 17 ? CHECK_X.exec(bare.text.slice(window.to, window.to + 4)) : null;
      if (check === null) return false;
      const to = window.to + check[0].length;
      checkAt.set(window.to, to);
      return isPersons(`${window.digits}X`, bare, { from: window.from, to }, before);
    });
    return windows.map(({ from, to, digits }) => ({
      from,
      to: digits.length === 17 ? (checkAt.get(to) ?? to) : to,
    }));
  },
};

/** The check character X after 17 digits, and signs that are typed for it: a cross, a Greek or Cyrillic letter. */
const CHECK_X = /^[\s\-.·_]{0,2}[Xx×✕✖ⅩΧχХх](?![A-Za-z0-9])/;
/** Words after which any number of the right form is one of a person. */
const OF_IDENTITY = /(?:身份证|公民身份|证件|学籍|\bid(?:card)?|sfzh?)[^0-9。；;，,]{0,8}$/i;
/** Letters before an identity number that say what it is; G and L open the number of a pupil. */
const IDENTITY_LETTERS = /(?:^|[^A-Za-z])(?:id|idcard|id ?no|no|sfzh?|g|l)$/i;
/** Work orders and projects are numbered by area and day; so many years back there were none. */
const LAST_YEAR_OF_BIRTH = 2011;

function isPersons(number: string, { text }: Bare, { to }: PersonalNumber, before: string): boolean {
  if (OF_IDENTITY.test(before) && birthYearOf(number) !== undefined) return true;
  if (!isIdentity(number)) return false;
  const letters = /([A-Za-z]+)[-_.]?$/.exec(before);
  const codeLike =
    (letters !== null &&
      !IDENTITY_LETTERS.test(before.slice(0, letters.index + (letters[1] ?? '').length))) ||
    /[A-Za-z]/.test(text.charAt(to)) ||
    OF_DOCUMENT.test(before);
  return !codeLike || (birthYearOf(number) ?? 0) <= LAST_YEAR_OF_BIRTH;
}

/** Eleven digits that begin with 13 to 19, with or without the number of the country or a 0 in front. */
export const mobileNumber: PersonalKind = {
  name: PERSONAL.mobile,
  mayStandIn: mayHoldNumber,
  find: (bare, head) => {
    const found = mobilesIn(bare, (window) => isMobile(window, bare, head));
    const joined = bare.text.replace(RARELY_BETWEEN, '_');
    if (joined === bare.text) return found;
    const rare = mobilesIn({ ...bare, text: joined }, (window) => {
      const isJoined = bare.text.slice(window.from, window.to) !== joined.slice(window.from, window.to);
      return isJoined && CALLED.test(wordsBefore(bare, window, head)) && isMobile(window, bare, head);
    });
    return [...found, ...rare];
  },
};

/** The word right before a telephone number. */
const CALLED = /(?:电话|手机|微信|号码|tel|phone|wx)(?:号码?)?(?:为|是)?[:\s]{0,2}$/i;
/** Signs that are between figures of their own, and between the digits of a number only where a word says that it is one. */
const RARELY_BETWEEN = /(?<=[0-9])[*,、#|:=^'"~;+](?=[0-9])/g;

function mobilesIn(bare: Bare, accepts: (window: DigitWindow) => boolean): PersonalNumber[] {
  return windowsIn(bare, 11, 15, accepts).map((window) => withOpening(bare.text, window));
}

/** The number with a + or a bracket before it that belongs to it: +86 139…, (139)…. */
function withOpening(text: string, { from, to }: PersonalNumber): PersonalNumber {
  const start = text.charAt(from - 1) === '+' ? from - 1 : from;
  const closes = /^[^(]*\)/.test(text.slice(start, to));
  return { from: closes && text.charAt(start - 1) === '(' ? start - 1 : start, to };
}

const MOBILE = /^((?:00?86|86|0)?)1[3-9][0-9]{9}$/;
/** Groups in which people write eleven digits; others are figures side by side, unless a word says what they are. */
const MOBILE_GROUPS = new Set([
  '11',
  '3-4-4',
  '3-8',
  '3-3-5',
  '3-5-3',
  '3-4-2-2',
  '3-2-2-2-2',
  '1-1-1-1-1-1-1-1-1-1-1',
]);
const OF_CONTACT =
  /(?:电话|手机|联系|微信|号码|致电|拨打|来电|热线|传真|短信|tel|phone|mob|wx|vx|wechat)[^。；;]{0,16}$/i;
/** Letters that are before a telephone number; with others it is a number of something else. */
const PHONE_LETTERS =
  /(?:^|[^A-Za-z])(?:(?:my|his|her)?(?:tel|telephone|phone|mobile|mob|cell|cellphone|call|wx|vx|wechat|weixin|whatsapp|wa|sj|sjh|sjhm|dh|dhhm|lxdh|lxfs|shouji|dianhua|haoma|hm|ph|hp|contact|sms|qq|number|num))(?:no)?$|[加+＋微信][vV]$/i;
const AMOUNT_BEFORE = /(?:[¥$€]|金额|总额|余额|人民币|合计|产值|投资额?|收入|支出)(?:为|是|达|约)?[:\s]?$/;
const AMOUNT_AFTER = /^\s?(?:[元万亿%]|美元|人民币)/;

function isMobile(window: DigitWindow, bare: Bare, head: string): boolean {
  const prefix = MOBILE.exec(window.digits)?.[1];
  if (prefix === undefined) return false;
  const { text } = bare;
  const before = wordsBefore(bare, window, head);
  const following = text.slice(window.to, window.to + 12);
  if (AMOUNT_AFTER.test(following) || AMOUNT_BEFORE.test(before) || OF_DOCUMENT.test(before)) return false;
  if (inAddressOfPage(text, window.from)) return false;
  if (!standsAlone(before, following, PHONE_LETTERS)) return false;
  return MOBILE_GROUPS.has(sizesWithout(prefix, window).join('-'))
    ? !isCode(window, before)
    : OF_CONTACT.test(before);
}

/** The sizes of the groups without the digits of `prefix`. */
function sizesWithout(prefix: string, { sizes }: DigitWindow): number[] {
  let left = prefix.length;
  return sizes
    .map((size) => {
      const cut = Math.min(size, left);
      left -= cut;
      return size - cut;
    })
    .filter((size) => size > 0);
}

/** 135(2024)1234 and 138.00000000 are written like the number of a document and like a decimal. */
function isCode({ digits, sizes, gaps }: DigitWindow, before: string): boolean {
  if (OF_CONTACT.test(before)) return false;
  const isYear = /^.{3}(?:19|20)/.test(digits);
  return (
    (isYear && gaps.some((gap) => gap.includes('(')) && sizes[1] === 4) ||
    (gaps.length === 1 && gaps[0] === '.')
  );
}

/** 16 to 19 digits with a valid Luhn digit that begin as bank cards do. */
export const bankCard: PersonalKind = {
  name: PERSONAL.bankCard,
  mayStandIn: mayHoldNumber,
  find: (bare, head) => windowsIn(bare, 16, 19, (window) => isBankCard(window, bare, head)),
};

const CARD_LETTERS = /(?:^|[^A-Za-z])(?:card|cardno|kh|zh|account|acct|bank|no)$/i;
const OF_ACCOUNT = /(?:卡|账|帐|开户|银行|储蓄|社保|汇入|转入|收款|退款|account|card)[^。；;]{0,16}$/i;

function isBankCard(window: DigitWindow, bare: Bare, head: string): boolean {
  const { digits, sizes, gaps } = window;
  if (!/^(?:62|4[0-9]|5[1-5]|3[0-9]|9[0-9]|6[0-9])/.test(digits) || !isLuhn(digits)) return false;
  if (isIdentity(digits) || isCreditCode(digits)) return false;
  const before = wordsBefore(bare, window, head);
  const following = bare.text.slice(window.to, window.to + 12);
  if (inAddressOfPage(bare.text, window.from)) return false;
  if (
    OF_DOCUMENT.test(before) ||
    AMOUNT_AFTER.test(following) ||
    !standsAlone(before, following, CARD_LETTERS)
  )
    return false;
  // Only cards of UnionPay begin with 62; other beginnings are those of many numbers.
  if (!digits.startsWith('62') && !OF_ACCOUNT.test(before)) return false;
  const inFours = sizes.slice(0, -1).every((size) => size === 4);
  return inFours || OF_ACCOUNT.test(before) || !gaps.some((gap) => /[^\s-]/.test(gap));
}

/** What numbers of papers, goods and cases are called; a number directly after such a word is one of them. */
const OF_DOCUMENT =
  /(?:编号|单号|文号|案号|票号|工单|流水号?|凭证号?|合同号?|批次?号|档案号|序列号|序号|条形?码|代码|编码|证书号?|许可证号?|备案号?|索引号|发票号?|票据号?|订单号?|项目号|宗地号?|[部零备]件号|型号|货号|图号|标段号?|运单号?|缴款书号?|回执号?|受理号|立案号|判决书|裁定书|通知书|决定书|(?<![A-Za-z])(?:SN|S\/N|No)|[第备字]|ICP证)码?(?:为|是)?[\s:#.(]{0,3}(?:[A-Za-z]{1,8}[-_]?)?$/i;

const PAGE_ADDRESS = /(?:https?:\/\/|www\.|[a-z0-9-]\.(?:cn|com|net|org|edu)\/)[^\s一-龥，。；、]*$/i;
const PHONE_IN_ADDRESS =
  /(?:tel|phone|mobile|mob|cell|sj|dh|wx|lxfs)[a-z_]{0,8}=(?:[+(]|[a-z]{1,8})?$|wa\.me\/\+?$/i;

/** Pages are numbered too: /2025/13800000000.html; a number that the address itself calls a telephone is not one of these. */
function inAddressOfPage(text: string, from: number): boolean {
  const before = text.slice(Math.max(from - 200, 0), from);
  return PAGE_ADDRESS.test(before) && !PHONE_IN_ADDRESS.test(before);
}

/** So many characters before a number say what it is. */
const LABEL_REACH = 28;

function wordsBefore({ text }: Bare, { from }: PersonalNumber, head: string): string {
  const words = text.slice(Math.max(from - LABEL_REACH, 0), from).replace(/[(+]+$/, '');
  return head !== '' && words.trim() === '' ? `${head}:` : words;
}

/** No letter touches the number, unless `letters` allows those before it: HT13800000000 is a contract. */
function standsAlone(before: string, following: string, letters: RegExp): boolean {
  if (/^[A-Za-z]/.test(following) && !letters.test(/^[A-Za-z]+/.exec(following)?.[0] ?? '')) return false;
  const touching = /[A-Za-z][-_.#]?$/.exec(before);
  return touching === null || letters.test(before.slice(0, touching.index + 1));
}

const PLATE_BEGIN =
  /(?<=[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][\u200B-\u200F\u2060\uFEFF\u00AD\s]{0,2})[A-ZＡ-Ｚ]/;
const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]\s?[A-HJ-Z][·•‧∙⋅・.\-_\s]{0,2}(?=[A-HJ-NP-Z0-9]{0,5}[0-9])(?:[A-HJ-NP-Z0-9]{5,6}|[A-HJ-NP-Z0-9]{4}[警学挂港澳试超领使])(?![0-9A-Za-z])/g;

/** GA 36-2018: province, letter, five characters, or six for new-energy vehicles. */
export const numberPlate: PersonalKind = {
  name: PERSONAL.plate,
  mayStandIn: (text) => PLATE_BEGIN.test(text),
  find: ({ text }) =>
    matchesOf(PLATE, text).map(({ 0: found, index }) => ({ from: index, to: index + found.length })),
};

const PASSPORT =
  /(?<![0-9A-Za-z])(?:(?:E[A-HJ-NP-Z]|[PDS]E)\s?[0-9](?:\s?[0-9]){6}|[EGDSPHM]\s?[0-9](?:\s?[0-9]){7})(?![0-9A-Za-z])/gi;

/** An ordinary (E, G) or official (D, S, P, H, M) passport, where the text speaks of one. */
export const passportNumber: PersonalKind = {
  name: PERSONAL.passport,
  mayStandIn: (text) => /护照|通行证|出入境证/.test(text),
  find: ({ text }) =>
    matchesOf(PASSPORT, text).map(({ 0: found, index }) => ({ from: index, to: index + found.length })),
};

/** The numbers of `kind` that are in `text`. */
export function personalNumbersIn(text: string, kind: PersonalKind): PersonalNumber[] {
  return kind.mayStandIn(text) ? numbersInBare(bareOf(text), kind) : [];
}

/** The numbers of `kind` in a text that was made bare; offsets are those of the text as written. */
export function numbersInBare(bare: Bare, kind: PersonalKind, head = ''): PersonalNumber[] {
  return kind
    .find(bare, head)
    .map(({ from, to }) => ({ from: bare.offsets[from] ?? 0, to: bare.ends[to - 1] ?? 0 }));
}
