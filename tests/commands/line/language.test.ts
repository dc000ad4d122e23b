import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../scripts/commands/line/language.ts';

describe('tongbao speaks', () => {
  it.each([
    ['Chinese where no locale is set', undefined, {}, 'zh'],
    ['Chinese in the C locale of servers', undefined, { LANG: 'C.UTF-8' }, 'zh'],
    ['Chinese in a Chinese locale', undefined, { LANG: 'zh_CN.UTF-8' }, 'zh'],
    ['English in any other', undefined, { LANG: 'de_DE.UTF-8' }, 'en'],
    ['by LC_ALL before LANG', undefined, { LC_ALL: 'zh_CN', LANG: 'en_US' }, 'zh'],
    ['what was asked for, whatever the locale', 'en', { LANG: 'zh_CN.UTF-8' }, 'en'],
  ] as const)('%s', (_, asked, environment, expected) => {
    expect(languageOf(asked, environment)).toBe(expected);
  });
});
