import { expect, it } from 'vitest';
import { checkNotices } from '../../scripts/check/check.ts';
import { REGISTRY } from '../../scripts/check/registry.ts';
import { noticeFromText } from '../notice-from-text.ts';

/** Chinese marks that a message names, as the one to write: they are set apart by blanks. */
const NAMED = /(?<=^| )[，。；：、（）①一二三四]+(?=[ ;,]|$)|“[^”]*”/g;

it('is English in English: Chinese marks only where a message quotes or names them, and one of one', () => {
  const texts = REGISTRY.flatMap(({ example, shapes = [] }) => [
    example.wrong,
    ...shapes.flatMap(({ wrong }) => wrong),
  ]);
  const findings = texts.flatMap((text) => checkNotices([noticeFromText(`${text}\n`)]).findings);
  const messages = findings.flatMap(({ says, advice, related = [] }) => [
    says.en,
    advice?.en ?? '',
    ...related.map((place) => place.says.en),
  ]);
  const strange = messages.filter((message) => {
    const own = message.replaceAll(NAMED, '');
    return (
      /[，。；：、（）]/.test(own) ||
      /\b1 (?:members|places|parts|days|items|sections|times|characters)\b/.test(own)
    );
  });
  expect([...new Set(strange)]).toEqual([]);
});
