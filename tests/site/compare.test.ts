import { describe, expect, it } from 'vitest';
import { changesOf } from '../../layouts/browser/lib/compare.ts';

describe('two versions of a paragraph', () => {
  it('differ by the words that were removed and added', () => {
    const parts = changesOf('反馈的6个问题，已完成4个。', '反馈的6个问题，已完成5个。') ?? [];
    expect(parts.filter(({ removed }) => removed).map(({ value }) => value)).toEqual(['4']);
    expect(parts.filter(({ added }) => added).map(({ value }) => value)).toEqual(['5']);
    const after = parts.filter(({ removed }) => !removed).map(({ value }) => value);
    expect(after.join('')).toBe('反馈的6个问题，已完成5个。');
  });

  it('are two paragraphs where less than half of the words stayed', () => {
    expect(
      changesOf('公示期自1月5日起，共7天。', '经核实，取消该项目，现将调整后的名单予以公布。'),
    ).toBeUndefined();
  });
});
