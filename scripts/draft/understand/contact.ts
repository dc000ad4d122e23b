/** Finds the public contact that a notice states: telephone, address, e-mail, exactly as they are in the text. */

import { speaksOfPerson } from '../../notice/contact-place.ts';
import type { Contact } from '../../notice/model.ts';
import { readMark } from '../../notice/numbering/mark.ts';

/** A paragraph in which a contact may be stated. */
export interface ContactWords {
  readonly text: string;
  /** It belongs to the closing words, where a contact needs no invitation. */
  readonly closing: boolean;
}

/** The contact of a draft, and what a person has to decide about it. */
export interface FoundContact {
  readonly contact: Contact | undefined;
  /** Places in the list of paragraphs where the contact is a mobile number, which is never taken by itself. */
  readonly mobiles: readonly number[];
}

const ONE_PHONE =
  '(?:[（(](?:\\+?86|0[0-9]{2,3})[)）]\\s?|\\+)?[0-9０-９](?:[0-9０-９]|[-－—–‐ ](?=[0-9０-９])|[（(](?=[0-9]{2,4}[)）])|[)）](?=[0-9])){4,22}';
const PHONE = new RegExp(
  `(?:电话|热线|手机|联系方式|拨打|致电)(?:号码)?(?:为|是)?(?:[（(][^（()）0-9]{1,20}[)）])?[:：]?\\s{0,4}(?:[（(](?=[1-9]))?(${ONE_PHONE}(?:\\s?[、；;/／，,或]\\s?${ONE_PHONE}){0,9})`,
);
const ADDRESS =
  /(?:(?:邮政|通讯|通信|联系|来信|来访|办公|单位|接待|受理|邮寄)地址|(?:^|[：:，,；;、。（(\s])地址)(?:为|是)?[:：]\s{0,4}((?:[^，,；;。\s()（）]|[（(][^()（）\n]{0,30}[)）]|\s[-－—–]\s(?=\S)){4,80})/;
const EMAIL =
  /([A-Za-z0-9_+-]{1,40}(?:\.[A-Za-z0-9_+-]{1,40}){0,5}@(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,6}[A-Za-z]{2,18})/;

/** 联系电话：…, 地址：… open a paragraph that is nothing but a contact. */
const OPENS_AS_CONTACT =
  /^[（(]?(?:公开|意见|群众|社会|本单位)?(?:联系|咨询|监督|举报|投诉|受理|服务|反映|反馈|值班|办公|接待|邮政|通讯|通信|来信|来访|电子|邮寄|热线|电话|手机|地址|邮箱|网址|邮编)[^，,。；;0-9]{0,14}(?:[:：]|[0-9（(])/;

/** 如有意见，请拨打…; 欢迎通过电话（…）反映. */
const INVITES =
  /(?:请|欢迎|可|如有|如对|若有|若对|希望)[^。]{0,60}(?:拨打|致电|来电|来信|来访|反映|反馈|举报|监督|咨询|联系|投诉|提出|寄送|邮寄|发送|提交|报名|查询)/;

/**
 * Finds the contact in `paragraphs`: only where a notice states one, in the closing words, in a paragraph that is a
 * contact, or where readers are asked to write or call. The last mention counts, since contacts come at the end.
 */
export function findContact(paragraphs: readonly ContactWords[]): FoundContact {
  const places = paragraphs.map((words) => (isPlace(words) ? words.text : ''));
  const phones = lastOf(places, PHONE, landlines);
  const address = lastOf(places, ADDRESS);
  const email = lastOf(places, EMAIL, (found) => (isMobile(found.split('@')[0] ?? '') ? undefined : found));
  const contact: Contact = {
    ...(phones === undefined ? {} : { phone: phones }),
    ...(address === undefined ? {} : { address }),
    ...(email === undefined ? {} : { email }),
  };
  const mobiles = places.flatMap((text, index) => {
    const found = PHONE.exec(text)?.[1];
    return found !== undefined && separate(found).some(isMobile) ? [index] : [];
  });
  return { contact: Object.keys(contact).length === 0 ? undefined : contact, mobiles };
}

function isPlace({ text, closing }: ContactWords): boolean {
  const words = text.trimStart().slice(readMark(text.trimStart())?.label.length ?? 0);
  return (closing || sentencesOf(words).some(statesOne)) && !speaksOfPerson(words);
}

function statesOne(sentence: string): boolean {
  if (OPENS_AS_CONTACT.test(sentence.trimStart())) return true;
  return INVITES.test(sentence) && [PHONE, ADDRESS, EMAIL].some((pattern) => pattern.test(sentence));
}

function sentencesOf(text: string): string[] {
  return text.split(/[。\n]/);
}

/** The numbers of a list that are no mobile numbers; `undefined` where all are. */
function landlines(list: string): string | undefined {
  const numbers = separate(list);
  const fixed = numbers.filter((number) => !isMobile(number));
  if (fixed.length === numbers.length) return list;
  return fixed.length === 0 ? undefined : fixed.join('、');
}

function separate(list: string): string[] {
  return list.split(/\s?[、；;/／，,或]\s?/);
}

function isMobile(number: string): boolean {
  return /^(?:0|86|0086)?1[3-9][0-9]{9}$/.test(number.normalize('NFKC').replace(/[^0-9]/g, ''));
}

function lastOf(
  texts: readonly string[],
  pattern: RegExp,
  take: (found: string) => string | undefined = (found) => found,
): string | undefined {
  for (let index = texts.length - 1; index >= 0; index -= 1) {
    const found = pattern.exec(texts[index] ?? '')?.[1];
    const taken = found === undefined ? undefined : take(found);
    if (taken !== undefined) return taken;
  }
  return undefined;
}
