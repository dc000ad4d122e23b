/** Keeps the numbers written in an expression exact. */

/** An expression whose number literals are calls of `decimal`, and the way back to the offsets of the original. */
export interface ExactExpression {
  readonly text: string;
  /** Where the character at `offset` of `text` is in the original. */
  originalOffset(offset: number): number;
}

/** Writes every number of `expression` as a call of `decimal`, so that CEL never makes a binary fraction of it. */
export function withExactLiterals(expression: string): ExactExpression {
  const shifts: { readonly after: number; readonly by: number }[] = [];
  let text = '';
  let end = 0;
  for (const found of expression.matchAll(TOKEN)) {
    const literal = found[1];
    if (literal === undefined) continue;
    text += expression.slice(end, found.index);
    const call = `decimal("${literal}")`;
    shifts.push({ after: text.length, by: call.length - literal.length });
    text += call;
    end = found.index + literal.length;
  }
  text += expression.slice(end);
  const originalOffset = (offset: number): number =>
    shifts.reduce(
      (original, { after, by }) => (offset > after ? original - Math.min(by, offset - after) : original),
      offset,
    );
  return { text, originalOffset };
}

// Strings and names are passed over whole, so that no digit inside them is taken for a number.
const TOKEN =
  /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[A-Za-z_][A-Za-z0-9_]*|0[xX][0-9a-fA-F]+|([0-9]+(?:\.[0-9]+)?)(?![0-9A-Za-z_.])/g;
