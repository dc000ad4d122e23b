/** Listings that say their order: 由高到低依次为甲局99.2%、乙局98.7%; 数量居前三位的依次是…. */

import { matchesOf } from '../../language/matches.ts';
import type { Claim } from '../claim.ts';
import { between, type Figure, type Sentence } from '../sentence.ts';
import { claimOfOrder, type Direction } from './ranked.ts';

/** The order in words, or the places that are listed. */
const OPENED =
  /[由从](?:(?<falling>[高多大强长]\(?[到至][低少小弱短])|(?<rising>[低少小弱短][到至][高多大强长]))|(?:前|后)(?:[两二三四五六七八九十]|[2-9]|10)(?:大|位|名|的|[一-龥]{0,6}(?=依次))[^,;。()0-9]{0,8}?(?<turn>依次|分别)?(?:[为是有]:?|:)/g;
/** Words after which the numbers are no longer those of the listing. */
const LEAVES = /其中|合计|[总共]计|共|均|其余|其[他它]|另|[同环]比|较|比上|每|奖励|补助|上年|去年/;
/** Characters from the opening words to the first number, and from one number to the next. */
const REACH = 40;

/** The claims of every listing of the sentence. */
export function* listingsOf(sentence: Sentence): Generator<Claim> {
  const { text, from, to, figures } = sentence;
  if (figures.length < 2) return;
  let known = from;
  for (const found of matchesOf(OPENED, text.slice(from, to))) {
    const at = from + found.index + found[0].length;
    if (at < known) continue;
    const { falling, rising, turn } = found.groups ?? {};
    const direction: Direction = falling ? 'falling' : rising ? 'rising' : 'either';
    const list = listed(
      figures.filter((figure) => figure.from >= at),
      at,
    );
    const [first] = list;
    if (first === undefined) continue;
    known = list.at(-1)?.to ?? at;
    const claims = seriesOf(list).map((series) =>
      claimOfOrder(
        'listed in order',
        series,
        direction,
        direction !== 'either' || turn === '依次' ? 'error' : 'warning',
      ),
    );
    // By which of its measures it is ordered, the words may leave open.
    const best = claims.find(({ verdict }) => verdict.is === 'holds') ?? claims[0];
    if (best !== undefined) yield best;
  }
}

/** The numbers of the listing that begins at `at`. */
function listed(figures: readonly Figure[], at: number): Figure[] {
  const list: Figure[] = [];
  for (const figure of figures) {
    const last = list.at(-1);
    const gap = last ? between(last, figure) : figure.sentence.text.slice(at, figure.from);
    if (gap.length > REACH || LEAVES.test(gap) || CHANGED.test(figure.before)) break;
    list.push(figure);
  }
  return list;
}

const CHANGED = /增[加长]?|减少?|下?降低?|上?升|回落|提高$/;

/** Of each measure the numbers, where there are two at least in one depth. */
function seriesOf(list: readonly Figure[]): [Figure, ...Figure[]][] {
  const units = new Set(list.map(({ unit }) => unit).filter((unit) => unit !== ''));
  return Array.from(units.size === 0 ? [''] : units, (unit) =>
    // 分别为94、84和81微克: the unit is written once.
    list.filter((figure) => figure.unit === unit || (figure.unit === '' && units.size === 1)),
  ).flatMap((series): [Figure, ...Figure[]][] => {
    const [first, ...others] = series;
    return first !== undefined && others.length > 0 && others.every(({ depth }) => depth === first.depth)
      ? [[first, ...others]]
      : [];
  });
}
