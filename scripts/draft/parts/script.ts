/** Writes raised and lowered figures as characters of their own: set on the line, m² would read m2 and 10⁸ 108. */

const RAISED = { from: '0123456789+-=()n', to: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ' };
const LOWERED = { from: '0123456789+-=()', to: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎' };

/** @returns as many characters as `text` has; `undefined` where one of them has no raised or lowered form */
export function readScript(text: string, script: 'super' | 'sub'): string | undefined {
  const { from, to } = script === 'super' ? RAISED : LOWERED;
  let written = '';
  for (const character of text) {
    const index = from.indexOf(character);
    if (index < 0) return undefined;
    written += to.charAt(index);
  }
  return written === '' ? undefined : written;
}
