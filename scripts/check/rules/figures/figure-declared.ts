/** Data pages and exports carry the declared figures: each must be in the body, word for word and with its value. */

import type { Reading } from '../../../claims/reading.ts';
import { say } from '../../../messages/check/check.ts';
import type { DeclaredFigure } from '../../../notice/model.ts';
import { spanAt } from '../../../notice/position.ts';
import { spanOf } from '../../../notice/prose.ts';
import { occurrenceOf } from '../../declared/declared-figures.ts';
import { numbersMeant, numbersThatFit } from '../../declared/figure-words.ts';
import { Lookalikes } from '../../declared/lookalikes.ts';
import { type Fault, rule } from '../../rule.ts';

export const figureDeclared = rule('figure-declared', 'error', function* (reading) {
  let lookalikes: Lookalikes | undefined;
  for (const figure of reading.notice.meta.figures) {
    if (occurrenceOf(reading, figure.text) === undefined) {
      lookalikes ??= new Lookalikes(reading);
      yield absence(figure, lookalikes);
    }
    const fault = otherValue(figure, reading);
    if (fault !== undefined) yield fault;
  }
});

function absence(figure: DeclaredFigure, lookalikes: Lookalikes): Fault {
  const at = spanAt(figure.at, figure.text.length);
  const like = lookalikes.of(figure.text);
  if (like === undefined) {
    const [says, advice] = say.figureAbsent(figure.name, figure.text);
    return { says, advice, at };
  }
  const { stretch, from, to } = like;
  const written = stretch.prose.text.slice(from, to);
  const [says, advice] = say.figureDiffers(figure.name, figure.text, written);
  return {
    says,
    advice,
    at,
    related: [{ at: spanOf(stretch.prose, from, to), says: say.figureInBody(written) }],
  };
}

function otherValue(figure: DeclaredFigure, reading: Reading): Fault | undefined {
  if (numbersThatFit(figure).length > 0) return undefined;
  const written = numbersMeant(figure).map(({ scaled }) => scaled.toFixed());
  const stated = `${figure.value.toFixed()}${figure.unit ?? ''}`;
  const [says, advice] = say.figureValue(figure.name, stated, figure.text, written);
  const found = occurrenceOf(reading, figure.text);
  const related =
    found === undefined
      ? []
      : [{ at: spanOf(found.stretch.prose, found.from, found.to), says: say.figureInBody(figure.text) }];
  return { says, advice, at: spanAt(figure.at, figure.text.length), related };
}
