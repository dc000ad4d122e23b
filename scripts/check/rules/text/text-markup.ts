/** Markup that has no effect is printed as it is typed, and markup that has one takes signs out of the words. */

import { MARKUP, say } from '../../../messages/check/markup.ts';
import type { Bilingual } from '../../../notice/finding.ts';
import type { Prose } from '../../../notice/prose.ts';
import { spanOf } from '../../../notice/prose.ts';
import { type Fault, rule } from '../../rule.ts';

export const textMarkup = rule('text-markup', 'warning', function* ({ words }) {
  for (const { prose } of words) {
    if (MAY_BE_MARKUP.test(prose.text)) yield* markupIn(prose);
    if (prose.runs.length > 1) yield* eatenStarsIn(prose);
  }
});

const MAY_BE_MARKUP = /[<&`~>]|:::|\[\^|---|\*\*\*|___/;

const TAGS =
  'br|p|div|span|font|b|i|u|s|a|em|strong|del|ins|sup|sub|table|thead|tbody|tr|td|th|ul|ol|li|img|h[1-6]|center|hr|o:p|pre|code|blockquote|style|script|iframe';
const ENTITIES =
  'nbsp|emsp|ensp|thinsp|lt|gt|amp|quot|apos|middot|bull|mdash|ndash|hellip|ldquo|rdquo|lsquo|rsquo|times|divide|plusmn|deg|copy|reg|yen|sect|permil|#[0-9]{1,6}|#x[0-9a-f]{1,5}';

// Every pattern is of bounded length at each start: linear whatever the input.
const PATTERNS: readonly (readonly [kind: Bilingual, pattern: RegExp])[] = [
  [MARKUP.tag, new RegExp(`</?(?:${TAGS})(?:\\s[^<>]{0,200})?/?>|<!--`, 'gi')],
  [MARKUP.entity, new RegExp(`&(?:${ENTITIES});`, 'gi')],
  [MARKUP.container, /^:{3,}[ \t]*[A-Za-z]*/gm],
  [MARKUP.code, /`{3,}[A-Za-z]*|`[^`\n]{1,60}`/g],
  [MARKUP.deletion, /~~[^~\n]{1,60}~~/g],
  [MARKUP.footnote, /\[\^[^\]\s]{1,20}\]/g],
  [MARKUP.quote, /^>[ \t]+(?=\S)/gm],
  [MARKUP.line, /^(?:-{3,}|\*{3,}|_{3,})$/gm],
];

function* markupIn(prose: Prose): Generator<Fault> {
  for (const [kind, pattern] of PATTERNS) {
    for (const { 0: written, index } of prose.text.matchAll(pattern)) {
      const [says, advice] = say.markup(kind, written);
      yield { says, advice, at: spanOf(prose, index, index + written.length) };
    }
  }
}

/** Longer words in italics within a word are meant so. */
const LONGEST_EATEN = 4;

/** 长*宽*高: the stars of a product were read as italics, and the words lost them. */
function* eatenStarsIn(prose: Prose): Generator<Fault> {
  let offset = 0;
  for (const [index, run] of prose.runs.entries()) {
    const [from, to] = [offset, offset + run.text.length];
    offset = to;
    const [before, after] = [prose.runs[index - 1], prose.runs[index + 1]];
    if (run.emphasis !== true || run.strong === true || run.text.length > LONGEST_EATEN) continue;
    if (!/[\p{L}\p{N}]$/u.test(before?.text ?? '') || !/^[\p{L}\p{N}]/u.test(after?.text ?? '')) continue;
    const [says, advice] = say.eatenStars(run.text);
    yield { says, advice, at: spanOf(prose, from, to) };
  }
}
