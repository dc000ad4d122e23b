/** 今年 is read as of the day of publication: where the data are of the year before, every such word misleads. */

import type { Reading } from '../../../claims/reading.ts';
import { datedSentencesOf } from '../../../claims/sentence.ts';
import { matchesOf } from '../../../language/matches.ts';
import { say } from '../../../messages/check/wording.ts';
import { spanOf } from '../../../notice/prose.ts';
import { publicationDayOf } from '../../../notice/versions/publication.ts';
import { rule } from '../../rule.ts';

export const dateRelative = rule('date-relative', 'warning', function* (reading) {
  const { meta } = reading.notice;
  const published = publicationDayOf(meta)?.slice(0, 4);
  // Without a day of publication no word is relative to it.
  if (published === undefined) return;
  const data = meta.dataAsOf?.slice(0, 4) ?? latestYear(reading, Number(published));
  if (data === undefined || data === published) return;
  const places = [];
  for (const { prose } of reading.stretches) {
    // A year that the paragraph names before the word says which year it means, unless the data are of another.
    const named = meta.dataAsOf === undefined ? NAMED_YEAR.exec(prose.text)?.index : undefined;
    for (const found of matchesOf(meta.dataAsOf === undefined ? YEARS : RELATIVE, prose.text)) {
      const word = found[0];
      if (named !== undefined && named < found.index) continue;
      places.push({ word, at: spanOf(prose, found.index, found.index + word.length) });
    }
  }
  const [first, ...others] = places;
  if (first === undefined) return;
  const [says, advice] = say.dateRelative(first.word, published, data, places.length);
  yield { says, advice, at: first.at, related: others.map(({ at }) => ({ at, says: say.relativeWord })) };
});

/** Words that name a year. */
const YEAR = '今年|去年|明年|本年度';
/** Words for the time of writing: only a stated day of the data says that they mean another. 当前和今后 is a set phrase. */
const NOW = [
  '(?<![科项题数条书篇])目前(?![期后置身提])',
  '当前(?!位置|[和及与、]|[一-龥]{0,6}(?:任务|工作|重点|形势|要务|时期|阶段|问题))',
  '近日',
  '(?<![0-9〇一二三四五六七八九十])日前(?!完成)',
].join('|');
const NAMED_YEAR = /(?:19|20)[0-9]{2} ?年/;
const YEARS = new RegExp(YEAR, 'g');
const RELATIVE = new RegExp(`${YEAR}|${NOW}`, 'g');

/**
 * The latest year that the text names up to its publication; later ones are plans. Years without any month say little
 * of the data.
 */
function latestYear(reading: Reading, published: number): string | undefined {
  let latest = 0;
  let hasMonth = false;
  for (const { dates } of datedSentencesOf(reading)) {
    for (const mention of dates) {
      const { year, month } = mention.kind === 'date' ? mention : mention.end;
      if (year === undefined || year > published) continue;
      latest = Math.max(latest, year);
      hasMonth ||= month !== undefined;
    }
  }
  return hasMonth ? String(latest) : undefined;
}
