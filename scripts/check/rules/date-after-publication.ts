/** What has happened lies before the day of publication: a later date is a slip of the year, or a forged one. */

import { datedSentencesOf, type Sentence } from '../../claims/sentence.ts';
import type { DateMention } from '../../language/mention.ts';
import { say } from '../../messages/wording.ts';
import { spanOf } from '../../notice/prose.ts';
import { rule } from '../rule.ts';

export const dateAfterPublication = rule('date-after-publication', 'error', function* (reading) {
  const published = reading.notice.meta.published.date;
  for (const sentence of datedSentencesOf(reading)) {
    for (const mention of sentence.dates) {
      const date = mention.kind === 'date' ? mention : mention.end;
      if (!isAfter(date, published) || !hasHappened(sentence, mention.from, mention.to)) continue;
      const { prose } = sentence.stretch;
      const [says, advice] = say.datePast(prose.text.slice(date.from, date.to), published);
      yield { says, advice, at: spanOf(prose, mention.from, mention.to) };
    }
  }
});

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
  /计划|预计|拟|将|力争|确保|争取|目标|规划|下一步|今后|期限|届满|有效期|公示期|截止|限期|到期|以前|之前|前(?:完成|整改|办结|全部|建成|投)|底前|日前|月前|年前|拟于|征求意见|(?<!截)至20|—20|施行|实施之日|起施行|申报|报名|合同|租期|任期|五年/;
const PAST =
  /已|了|完成|召开|印发|发现|开展了|处置|查处|查获|抓获|破获|查明|认定|宣判|发布|公布|查封|扣押|死亡|启动|取得|获得|约谈|责令|移送|上缴|追缴|退还|立案|出具|作出|送审|完工|出台|制定|反馈|进驻|截至|以来|期间|进行|建立|组织|下降|增长|收到|共|实现|给予|处分|通过|验收|签订|支付|缴|受理|移交|任免|开工|竣工|举行|举办|发生|巡察/;

const INTENDED = /(?:^|[,;、:])(?:计划|预计|拟|力争|确保|争取|下一步|今后)(?![^。]*已)/;

const AHEAD = /^(?:度)?(?:工作)?(?:安排|打算|思路|要点|重点|部署|任务|目标|计划|预算)/;

/** Whether the sentence tells of the past; when it plans, or in doubt, the rule is silent. */
function hasHappened({ text, from, to, stretch }: Sentence, dateFrom: number, dateTo: number): boolean {
  // A paragraph that is a date is the signature.
  if (dateTo - dateFrom === stretch.prose.text.trim().length) return true;
  const before =
    text
      .slice(Math.max(from, dateFrom - 24), dateFrom)
      .split(/[,;]/)
      .at(-1) ?? '';
  // What a sentence plans, it plans for every date behind the word.
  if (INTENDED.test(text.slice(from, dateFrom))) return false;
  const behind = text.slice(dateTo, Math.min(to, dateTo + 24));
  const clause = `${before}${text.slice(dateFrom, dateTo)}${behind.split(/[,;]/)[0] ?? ''}`;
  // …和2026年安排: the heading of what is to come.
  if (AHEAD.test(behind)) return false;
  // 已于9月30日前全部销号: 前 sets a date to what has been done.
  if (/已(?:于|在|经)$/.test(before)) return true;
  return (
    !PLANNED.test(clause) &&
    !PLANNED.test(behind.split(';')[0]?.slice(0, 12) ?? '') &&
    PAST.test(before + text.slice(dateFrom, dateTo) + behind)
  );
}
