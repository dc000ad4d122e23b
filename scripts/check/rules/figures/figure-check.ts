/** The author states how the figures hang together; where that does not hold, a published number is wrong. */

import { Big } from 'big.js';
import type { Reading } from '../../../claims/reading.ts';
import { say } from '../../../messages/check/check.ts';
import type { RelatedPlace } from '../../../notice/finding.ts';
import type { DeclaredCheck, Notice } from '../../../notice/model.ts';
import { countItems, countSections } from '../../../notice/passages.ts';
import { type Position, type Span, spanAt } from '../../../notice/position.ts';
import { placeOfFigure } from '../../declared/declared-figures.ts';
import {
  type Counterevidence,
  type ExpressionProblem,
  Expressions,
  type Names,
  TAKEN_NAMES,
} from '../../declared/expression.ts';
import { type Fault, rule } from '../../rule.ts';

export const figureCheck = rule('figure-check', 'error', function* (reading) {
  const { figures, checks } = reading.notice.meta;
  if (checks.length === 0) return;
  for (const { name, at, text } of figures) {
    if (!TAKEN_NAMES.has(name)) continue;
    const [says, advice] = say.figureNameTaken(name);
    yield { says, advice, at: spanAt(at, text.length) };
  }
  const names = namesOf(reading.notice);
  const expressions = new Expressions(names);
  for (const check of checks) {
    const outcome = expressions.evaluate(check.expression);
    if ('problem' in outcome) yield unreadable(check, outcome.problem, names);
    else if (!outcome.holds) yield failure(check, outcome, reading);
  }
});

function namesOf(notice: Notice): Names {
  const { slug, meta } = notice;
  const { title, kind, issuer, source = '', published, written = '', dataAsOf = '' } = meta;
  const figures = meta.figures.filter(({ name }) => !TAKEN_NAMES.has(name));
  return {
    numbers: new Map([
      ...figures.map(({ name, value }) => [name, value] as const),
      ['items', new Big(countItems(notice))],
      ['sections', new Big(countSections(notice))],
    ]),
    notice: { slug, title, kind, issuer, source, published: published.date, written, dataAsOf },
  };
}

function failure({ expression, at }: DeclaredCheck, evidence: Counterevidence, reading: Reading): Fault {
  const { used, filled, difference } = evidence;
  const [says, advice] = say.checkFails(expression, filled, difference?.toFixed());
  const related: RelatedPlace[] = [];
  const figures = reading.notice.meta.figures.filter(({ name }) => used.includes(name));
  const [firstFigure] = figures;
  for (const figure of figures) {
    const value = `${figure.value.toFixed()}${figure.unit ?? ''}`;
    const place = placeOfFigure(reading, figure) ?? spanAt(figure.at, figure.text.length);
    related.push({ at: place, says: say.checkValue(figure.name, value) });
  }
  // A draft has no front matter: there the check is where its first figure does.
  const [own] = isSamePlace(firstFigure?.at, at) ? related.splice(0, 1) : [];
  return { says, advice, at: own?.at ?? spanAt(at, expression.length), related };
}

function isSamePlace(one: Position | undefined, other: Position): boolean {
  return one?.file === other.file && one.line === other.line && one.column === other.column;
}

function unreadable({ expression, at }: DeclaredCheck, problem: ExpressionProblem, names: Names): Fault {
  const words = expression.slice(problem.from, problem.to);
  const [says, advice] = say.checkUnreadable(problem.code, words, problem.detail, [...names.numbers.keys()]);
  return { says, advice, at: spanWithin(at, expression, problem) };
}

/** An expression that ends too early is reported at its last character. */
function spanWithin(at: Position, expression: string, { from, to }: ExpressionProblem): Span {
  const start = Math.min(from, Math.max(expression.length - 1, 0));
  return spanAt({ ...at, column: at.column + start }, Math.max(Math.min(to, expression.length) - start, 1));
}
