/** 今年 is read as of the day of publication: where the data are of the year before, every such word misleads. */

import type { Reading } from '../../claims/reading.ts';
import { datedSentencesOf } from '../../claims/sentence.ts';
import { matchesOf } from '../../language/matches.ts';
import { say } from '../../messages/wording.ts';
import { spanOf } from '../../notice/prose.ts';
import { rule } from '../rule.ts';

export const dateRelative = rule('date-relative', 'warning', function* (reading) {
  const published = reading.notice.meta.published.date.slice(0, 4);
  const data = yearOfData(reading);
  if (data === undefined || data === published) return;
  const places = [];
  for (const { prose } of reading.stretches) {
    for (const found of matchesOf(RELATIVE, prose.text)) {
      const word = found[0];
      places.push({ word, at: spanOf(prose, found.index, found.index + word.length) });
    }
  }
  const [first, ...others] = places;
  if (first === undefined) return;
  const [says, advice] = say.dateRelative(first.word, published, data, places.length);
  yield { says, advice, at: first.at, related: others.map(({ at }) => ({ at, says: say.relativeWord })) };
});

const RELATIVE =
  /今年|去年|明年|本年度|(?<![科项题数条书篇])目前(?![期后置身提])|当前(?!位置)|近日|(?<![0-9〇一二三四五六七八九十])日前(?!完成)/g;

/** The year of `dataAsOf`; for a text without one, the latest year that a full date of it names. */
function yearOfData(reading: Reading): string | undefined {
  const declared = reading.notice.meta.dataAsOf;
  if (declared !== undefined) return declared.slice(0, 4);
  const published = Number(reading.notice.meta.published.date.slice(0, 4));
  let latest = 0;
  for (const { dates } of datedSentencesOf(reading)) {
    for (const mention of dates) {
      const { year, month } = mention.kind === 'date' ? mention : mention.end;
      // Dates after the publication are plans; a year alone says little of the data.
      if (year !== undefined && month !== undefined && year <= published) latest = Math.max(latest, year);
    }
  }
  return latest === 0 ? undefined : String(latest);
}
