/** Wholes told again by brackets of age: …；35岁及以下206人，36岁至60岁498人，61岁及以上339人. */

import { between, type Figure } from '../../claims/sentence.ts';
import { addsUp, isAddable, nearestOf, type Sum } from './addends.ts';

/**
 * The brackets from the youngest (35岁及以下) to the oldest (61岁及以上) hold everyone, and nobody twice. Read from the
 * oldest on backwards; the whole is a number of the same unit before them, which one of them being right is enough.
 */
export function agesSum(oldest: Figure): Sum | undefined {
  if (!/岁(?:及|\(含\))?以上(?:的)?$/.test(oldest.clause)) return undefined;
  const brackets = bracketsUpTo(oldest);
  const [youngest] = brackets;
  if (youngest === undefined || brackets.length < 2) return undefined;
  const wholes = youngest.sentence.figures.filter(
    (figure) => figure.index < youngest.index && figure.unit === oldest.unit && isAddable(figure, brackets),
  );
  if (wholes.length === 0 || wholes.some((whole) => addsUp(whole, brackets))) return undefined;
  const whole = nearestOf(wholes, brackets);
  return whole === undefined ? undefined : { whole, parts: brackets, holds: 'equal' };
}

/** The counts of persons back to the youngest bracket; none where something else stands between. */
function bracketsUpTo(oldest: Figure): Figure[] {
  const brackets = [oldest];
  const { figures } = oldest.sentence;
  for (let index = oldest.index - 1; index >= 0; index -= 1) {
    const figure = figures[index];
    const [next] = brackets;
    if (figure === undefined || next === undefined) break;
    if (['岁', '周岁'].includes(figure.unit)) continue;
    if (figure.unit !== oldest.unit || figure.depth !== oldest.depth || !/岁/.test(figure.clause)) break;
    if (/[;。]/.test(between(figure, next))) break;
    brackets.unshift(figure);
    if (/岁(?:及|\(含\))?以下(?:的)?$/.test(figure.clause)) return brackets;
  }
  return [];
}
