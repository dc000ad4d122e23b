import { describe, expect, it } from 'vitest';
import { openingOf } from '../../scripts/notice/passages.ts';
import { noticeFromText } from '../notice-from-text.ts';

const opening = (text: string, most: number): string => openingOf(noticeFromText(text), most);

describe('the opening of a notice', () => {
  it('is all of it where it is short', () => {
    expect(opening('现予公布。\n\n一、学习方面\n', 20)).toBe('现予公布。一、学习方面');
  });

  it('ends with a sentence where one ends in the second half', () => {
    expect(opening('反馈问题三个。均已整改。其余各项还在办理之中。', 14)).toBe('反馈问题三个。均已整改。');
  });

  it('is cut where no sentence ends in the second half, never within a character', () => {
    expect(opening('反馈问题三个均已整改其余各项还在办理之中。', 8)).toBe('反馈问题三个均…');
    expect(opening('反馈问题三个𠮷均已整改。', 8)).toBe('反馈问题三个…');
  });
});
