/** What has happened precedes the day of publication: a later date is a slip of the year, or a forged one. */

import { datedSentencesOf, type Sentence } from '../../../claims/sentence.ts';
import type { DateMention } from '../../../language/mention.ts';
import { say } from '../../../messages/check/wording.ts';
import type { Notice } from '../../../notice/model.ts';
import { spanAt } from '../../../notice/position.ts';
import { spanOf } from '../../../notice/prose.ts';
import { publicationDayOf } from '../../../notice/versions/publication.ts';
import { type Fault, rule } from '../../rule.ts';

export const dateAfterPublication = rule('date-after-publication', 'error', function* (reading) {
  const published = publicationDayOf(reading.notice.meta);
  if (published === undefined) return;
  for (const sentence of datedSentencesOf(reading)) {
    for (const mention of sentence.dates) {
      const date = mention.kind === 'date' ? mention : mention.end;
      if (!isAfter(date, published) || !hasHappened(sentence, mention.from, mention.to)) continue;
      const { prose } = sentence.stretch;
      const [says, advice] = say.datePast(prose.text.slice(date.from, date.to), published);
      yield { says, advice, at: spanOf(prose, mention.from, mention.to) };
    }
  }
  yield* lateSteps(reading.notice, published);
});

/** Steps of a section's history that are later than the notice was last published: with one of them comes a correction. */
function* lateSteps({ meta, sections }: Notice, published: string): Generator<Fault> {
  const last = meta.corrections.at(-1)?.date ?? published;
  for (const { date, status, at } of sections.flatMap(({ declared }) => declared?.history ?? [])) {
    if (date <= last) continue;
    const [says, advice] = say.stepPast(date, last);
    yield { says, advice, at: spanAt(at, status.length) };
  }
}

function isAfter({ year, month, day }: DateMention, published: string): boolean {
  if (year === undefined || year > 2200) return false;
  const [publishedYear, publishedMonth, publishedDay] = published.split('-').map(Number);
  if (publishedYear === undefined || year !== publishedYear) return year > (publishedYear ?? year);
  if (month === undefined || publishedMonth === undefined || month !== publishedMonth) {
    return month !== undefined && month > (publishedMonth ?? month);
  }
  return day !== undefined && day > (publishedDay ?? day);
}

const PLANNED =
  /计划|预计|拟|将|定于|订于|安排[在于]|力争|确保|争取|目标|规划|下一步|今后|期限|届满|有效期|公示期|截止|限期|到期|以前|之前|前(?:完成|整改|办结|全部|建成|投)|底前|日前|月前|年前|拟于|征求意见|(?<!截)至20|—20|施行|实施之日|起施行|申报|报名|合同|租期|任期|五年/;
const PAST =
  /已|了|完成|召开|印发|发现|开展了|处置|查处|查获|抓获|破获|查明|认定|宣判|发布|公布|查封|扣押|死亡|启动|取得|获得|约谈|责令|移送|上缴|追缴|退还|立案|出具|作出|送审|完工|出台|制定|反馈|进驻|截至|以来|期间|进行|建立|组织|下降|增长|收到|共|实现|给予|处分|通过|验收|签订|支付|缴|受理|移交|任免|开工|竣工|举行|举办|发生|巡察/;

const INTENDED = /(?:^|[,;、:])(?:计划|预计|拟|力争|确保|争取|下一步|今后)(?![^。]*已)/;

const FUTURE = /^(?:度)?(?:工作)?(?:安排|打算|思路|要点|重点|部署|任务|目标|计划|预算)/;

/** What a planned day is called: 整改时限：, 完成时间为, 有效期至, 计划…; also the head of a column or row. */
const DUE =
  /(?:时限|期限|限期|限时|到期日?|届满日?|有效期|计划|预计|拟定?|目标|时间安排|节点|(?:整改|完成|办结|办理|销号|竣工|交付|验收|达标|建成|整治|治理|投用|通车|到位)(?:的)?(?:时间|日期))[^,;。]{0,8}$/;

/** 到2035年 and 至2026年底 set an end; 截至2026年 states what is. */
const UNTIL = /(?<!截[至止]?)(?:到|延至|延长至|顺延至)$/;

/** Heads over days of what has happened: a date alone in a cell says nothing else. */
const PAST_HEAD = /发布|公布|印发|召开|发生|反馈|受理|收到|检查|抽样|处分|立案|移交|移送|签订|批准|生产日期/;

/** Characters of the name of a document up to a date in it: the search for its 《 ends there, so the work stays linear. */
const LONGEST_NAME = 120;

/** Whether the sentence states what has happened; when it plans, or in doubt, the rule is silent. */
function hasHappened(sentence: Sentence, dateFrom: number, dateTo: number): boolean {
  const { text, from, to, stretch } = sentence;
  // 《关于2026年元旦春节期间…的通知》 is a name.
  const name = text.slice(Math.max(from, dateFrom - LONGEST_NAME), dateFrom);
  if (name.lastIndexOf('《') > name.lastIndexOf('》')) return false;
  const heads = (stretch.heads ?? []).map((head) => head.text);
  if (heads.some((head) => DUE.test(head.trim()))) return false;
  if (dateTo - dateFrom === stretch.prose.text.trim().length) {
    // A paragraph that is a date is the signature.
    return stretch.role !== 'cell' || heads.some((head) => PAST_HEAD.test(head));
  }
  const before =
    text
      .slice(Math.max(from, dateFrom - 24), dateFrom)
      .split(/[,;]/)
      .at(-1) ?? '';
  if (DUE.test(before) || UNTIL.test(before)) return false;
  // What a sentence plans, it plans for every date after the word.
  if (INTENDED.test(text.slice(from, dateFrom))) return false;
  const following = text.slice(dateTo, Math.min(to, dateTo + 24));
  const clause = `${before}${text.slice(dateFrom, dateTo)}${following.split(/[,;]/)[0] ?? ''}`;
  // …和2026年安排: the heading of what is to come.
  if (FUTURE.test(following)) return false;
  // 已于9月30日前全部销号: 前 sets a date to what has been done.
  if (/已(?:于|在|经)$/.test(before)) return true;
  return (
    !PLANNED.test(clause) &&
    !PLANNED.test(following.split(';')[0]?.slice(0, 12) ?? '') &&
    PAST.test(before + text.slice(dateFrom, dateTo) + following)
  );
}
