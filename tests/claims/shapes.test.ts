import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../scripts/claims/analysis.ts';
import { Reading } from '../../scripts/claims/reading.ts';
import { SHAPES } from '../../scripts/claims/shapes.ts';
import { FILES, readStatements } from '../bench/check-quality/statements.ts';
import { noticeFromText } from '../notice-from-text.ts';

const ROWS = Object.entries(SHAPES).flatMap(([rule, shapes]) => shapes.map((shape) => ({ rule, ...shape })));

/** That a part is no greater than its whole, that two names agree, or that a period had days to spare says too little for a verdict. */
const FAIL_ONLY = new Set([
  'bound',
  'named again',
  'part of a whole',
  'days within a period',
  'share without a part',
]);

describe.each(ROWS)('the shape “$name” of $rule', ({ rule, name, right, wrong }) => {
  it.each(right)('holds: %s', (text) => {
    const verdicts = verdictsOf(text);
    if (!FAIL_ONLY.has(name)) expect(verdicts).toContain(`${rule} ${name} holds`);
    expect(verdicts.filter((verdict) => verdict.endsWith('fails'))).toEqual([]);
  });

  it.each(wrong)('fails: %s', (text) => {
    expect(verdictsOf(text)).toContain(`${rule} ${name} fails`);
  });
});

it('every claim in the labelled statements is of a shape that has a row', () => {
  const known = new Set(ROWS.map(({ rule, name }) => `${rule} ${name}`));
  const unknown = FILES.flatMap((file) => readStatements(file)).flatMap(({ notice }) =>
    claimsOf(new Reading(notice)).flatMap(({ rule, shape }) =>
      known.has(`${rule} ${shape}`) ? [] : [`${rule} ${shape}`],
    ),
  );
  expect([...new Set(unknown)]).toEqual([]);
});

function verdictsOf(text: string): string[] {
  const claims = claimsOf(new Reading(noticeFromText(`${text}\n`)));
  return claims.map(({ rule, shape, verdict }) => `${rule} ${shape} ${verdict.is}`);
}
