/** Distinguishes where a notice states the public contact of a body from where it speaks of a person who has a telephone. */

/** Words after which a body states how it is reached. */
const LABEL =
  /电话|手机|热线|联系|咨询|监督|举报|投诉|受理|反映|反馈|拨打|致电|来电|来信|来访|值班|地址|邮箱|传真|微信|\b(?:tel|phone|mobile|contact|e-?mail)\b/i;

/** 联系人：王某某 names who answers for the body. */
const OFFICER = /(?:联系人|经办人|受理人|责任人|工作人员)\s?[:：]?\s?[一-龥]{1,4}/g;

const PERSON_NOUNS =
  '村民|居民|群众|职工|学生|家长|业主|农户|住户|患者|老人|党员|商户|承包人|申请人|举报人|贫困户|脱贫户|低保户';

/** Words for a person that a notice reports. */
const PERSON = new RegExp(
  `信访人|上访人|来访人|来信人|投诉人|反映人|当事人|受害人|被告|原告|嫌疑人|户主|[一-龥]某|女士|[一-龥]先生|身份证|家庭|住址|户籍|家住|回访|(?:${PERSON_NOUNS})[一-龥]{2,3}[（(，,]`,
);

/** Characters before a number that say what it is. */
const LABEL_REACH = 60;

/**
 * Whether the number at `offset` of `text` is given as a contact: a label is before it in its sentence, and no
 * person does. `labels` are further words that name it: the heading above, the head of its column, the cell to its left.
 */
export function statesContact(text: string, offset: number, labels: readonly string[] = []): boolean {
  const sentence =
    text
      .slice(Math.max(offset - LABEL_REACH, 0), offset)
      .split(/[。；;！!？?\n]/)
      .at(-1) ?? '';
  if (speaksOfPerson(sentence)) return false;
  return LABEL.test(sentence) || labels.some((label) => LABEL.test(label) && !speaksOfPerson(label));
}

/** Whether `words` report a person, other than one who answers for a body. */
export function speaksOfPerson(words: string): boolean {
  return PERSON.test(words.replace(OFFICER, ''));
}
