/** Ranges of numbers with how many they hold: 编号为〔2025〕31号至40号，共10份; 第一章为第一条至第六条，第二章为第七条至…. */

import { matchesOf } from '../../language/matches.ts';
import { hanNumber } from '../../language/number/numeral.ts';
import { say } from '../../messages/check/figures.ts';
import type { Bilingual } from '../../notice/finding.ts';
import { type Prose, spanOf } from '../../notice/prose.ts';
import { type Claim, HOLDS, type Verdict } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { type Figure, type Sentence, sentencesOf } from '../sentence.ts';
import { placedOf } from '../show.ts';

const NUMBER = '(?:[0-9]{1,6}|[一二三四五六七八九十百]{1,5})';
const RANGE = new RegExp(
  `(第|〔[0-9]{4}〕第?|\\[[0-9]{4}\\]第?|(?<![0-9.月]))(${NUMBER})(号|期|条|章|页|批|辑|款|轮)?(?:至|到|—{1,2}|–|-|~)(第|〔[0-9]{4}〕第?|\\[[0-9]{4}\\]第?)?(${NUMBER})(号(?!线)|期|条|章|页|批|辑|款|轮)`,
  'g',
);

interface Range {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  readonly unit: string;
}

/** The claims of every range whose count is stated, and of ranges that should follow each other without a gap. */
export function* rangeClaims(reading: Reading): Generator<Claim> {
  for (const sentence of sentencesOf(reading)) {
    const ranges = rangesIn(sentence);
    const [first] = ranges;
    if (first === undefined) continue;
    const total = sentence.figures.find(({ unit, to }) => unit === first.unit && to <= first.from);
    const run = runClaim(ranges, sentence, total);
    if (run !== undefined) yield run;
    for (const range of ranges) {
      const count = countOf(range, sentence);
      if (count !== undefined) yield countClaim(range, sentence, count);
    }
  }
}

function rangesIn({ text, from, to }: Sentence): Range[] {
  const words = text.slice(from, to);
  if (!/[号期条章页批辑款轮]/.test(words)) return [];
  return matchesOf(RANGE, words).flatMap((found) => {
    const [all, before = '', one = '', own, again = '', other = '', unit = ''] = found;
    const index = from + found.index;
    const [first, last] = [numberOf(one), numberOf(other)];
    const isNamed = before !== '' || own === unit || LABEL.test(text.slice(Math.max(index - 8, from), index));
    const isOfDays = text.charAt(index - 1) === '月' || (own !== undefined && own !== unit);
    return isNamed && !isOfDays && last > first && (again === '' || before !== '' || own !== undefined)
      ? [{ from: index, to: index + all.length, first, last, unit }]
      : [];
  });
}

const LABEL = /(?:编号|文号|字号|序号|号码)(?:为|是|从|自|:)?$/;

function numberOf(digits: string): number {
  return /^[0-9]/.test(digits) ? Number(digits) : hanNumber(digits);
}

/** Numbers of the range that were not used, or others beside it. */
const BROKEN = /(?<!无|没有|未)(?:作废|空号|缺号|跳号|废止|删去|除|不含|停用)/;
const COUNTED: ReadonlySet<string> = new Set(
  '份 件 个 条 期 本 张 篇 项 批 章 页 套 号 部 款 辑 轮 则 份次 宗 起 案'.split(' '),
);

/** 共10份 right after the range, or 10份 right before its label. */
function countOf({ from, to }: Range, { text, figures, ...sentence }: Sentence): Figure | undefined {
  if (
    BROKEN.test(text.slice(from, sentence.to)) ||
    /[号期条][、和及与]$/.test(text.slice(Math.max(from - 2, 0), from))
  )
    return undefined;
  const after = figures.find((figure) => figure.from >= to);
  const isAfter =
    after !== undefined &&
    /^(?:文件|公告|通告|通报|简报|决定书|通知书)?[,(]?(?:编号连续,)?(?:共计?|合计|总计|计)(?:[一-龥]{0,6})$/.test(
      text.slice(to, after.from),
    );
  const before = figures.findLast((figure) => figure.to <= from);
  const isBefore =
    before !== undefined &&
    /^[一-龥]{0,6}[,(]?(?:编号|文号|字号|序号|号码)(?:分别|依次)?(?:为|是|从|自|:)?$/.test(
      text.slice(before.to, from),
    );
  const count = isAfter ? after : isBefore ? before : undefined;
  // 31号至35号和40号: the range is not all.
  const goesOn = /^[、和及与](?:第|〔|[0-9])/.test(text.slice(to, to + 3));
  return count?.exact && COUNTED.has(count.measure) && !goesOn ? count : undefined;
}

function countClaim(
  { from, to, first, last }: Range,
  { stretch: { prose } }: Sentence,
  count: Figure,
): Claim {
  const counted = last - first + 1;
  const subject = placedOf(count);
  const claim = { rule: 'figure-enumeration', shape: 'numbered range', subject, figures: [subject] } as const;
  if (count.value.eq(counted)) return { ...claim, verdict: HOLDS };
  const [says, advice] = say.rangeCountDiffers(
    prose.text.slice(from, to),
    String(counted),
    prose.text.slice(count.from, count.to),
  );
  return { ...claim, verdict: failure(says, advice, prose, from, to) };
}

/** Ranges that divide numbers from the first on: of articles, each begins where the one before ended. */
function runClaim(
  ranges: readonly Range[],
  { stretch: { prose } }: Sentence,
  total: Figure | undefined,
): Claim | undefined {
  const [first, ...others] = ranges;
  const last = ranges.at(-1);
  if (
    first?.first !== 1 ||
    last === undefined ||
    others.length === 0 ||
    ranges.some(({ unit }) => unit !== first.unit)
  )
    return undefined;
  if (others.length < MANY && total?.value.eq(last.last) !== true) return undefined;
  const at = ranges.findIndex(
    (range, index) => index > 0 && range.first !== (ranges[index - 1]?.last ?? 0) + 1,
  );
  const range = ranges[at] ?? last;
  const subject = { prose, from: range.from, to: range.to };
  const claim = {
    rule: 'figure-enumeration',
    shape: 'ranges in a row',
    subject,
    figures: [subject],
  } as const;
  if (at < 0) return { ...claim, verdict: HOLDS };
  const before = ranges[at - 1] ?? first;
  const [says, advice] = say.rangeGap(
    prose.text.slice(before.from, before.to),
    prose.text.slice(range.from, range.to),
  );
  return { ...claim, verdict: failure(says, advice, prose, before.from, before.to) };
}

const MANY = 2;

function failure(says: Bilingual, advice: Bilingual, prose: Prose, from: number, to: number): Verdict {
  return {
    is: 'fails',
    severity: 'error',
    says,
    advice,
    related: [{ at: spanOf(prose, from, to), says: say.list }],
  };
}
