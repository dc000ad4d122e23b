import { expect, it } from 'vitest';
import { progressOf } from '../../../scripts/notice/versions/progress.ts';
import { figure, notice } from '../../site/sample-site.ts';

const of = (...figures: readonly (readonly [name: string, value: string])[]) =>
  progressOf(
    notice('a', [], { figures: figures.map(([name, value]) => figure(name, value, '个', `${value}个`)) }),
  );

it('is under way while one figure of what is under way is more than nothing', () => {
  expect(of(['problems', '5'], ['completed', '4'], ['ongoing', '1'])).toBe('ongoing');
  expect(of(['ongoing', '0'], ['ongoing2', '3'])).toBe('ongoing');
});

it('is completed when nothing is under way, or as much is completed as was found', () => {
  expect(of(['ongoing', '0'])).toBe('completed');
  expect(of(['problems', '5'], ['completed', '5'])).toBe('completed');
  expect(of(['problems', '5'], ['completed', '4'])).toBe('ongoing');
});

it('is not known where the figures do not tell', () => {
  expect(of()).toBeUndefined();
  expect(of(['problems', '5'], ['money', '3'])).toBeUndefined();
});
