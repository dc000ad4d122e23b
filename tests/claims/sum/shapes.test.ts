import { describe, expect, it } from 'vitest';
import { claimsUnder } from '../../../scripts/claims/analysis.ts';
import { Reading } from '../../../scripts/claims/reading.ts';
import {
  COLUMN,
  ITEMS,
  ITEMS_BARE,
  ROW,
  SUM_SHAPES,
  TOTAL_BEHIND,
} from '../../../scripts/claims/sum/shapes.ts';
import { noticeFromText } from '../../notice-from-text.ts';

describe.each([...SUM_SHAPES, ROW, COLUMN, TOTAL_BEHIND, ITEMS, ITEMS_BARE])(
  'the shape “$name”',
  ({ name, right, wrong }) => {
    it.each(right)('holds: %s', (text) => {
      expect(verdictsOf(text)).toContain(`${name} holds`);
      expect(verdictsOf(text).filter((verdict) => verdict.endsWith('fails'))).toEqual([]);
    });

    it.each(wrong)('fails: %s', (text) => {
      expect(verdictsOf(text)).toContain(`${name} fails`);
    });
  },
);

function verdictsOf(text: string): string[] {
  const claims = claimsUnder('figure-sum', new Reading(noticeFromText(`${text}\n`)));
  return claims.map(({ shape, verdict }) => `${shape} ${verdict.is}`);
}
