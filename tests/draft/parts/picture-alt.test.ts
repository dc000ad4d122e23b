import { describe, expect, it } from 'vitest';
import { describedAs, isGivenName } from '../../../scripts/draft/parts/picture-alt.ts';

describe('a description of a picture', () => {
  it.each([
    'C:\\Users\\fan_ben\\图1.png',
    '\\\\server\\share\\图.png',
    'file:///C:/图.png',
    'https://example.com/a.jpg',
    '/home/fan/图 1.jpg',
    '..\\图\\a.bmp',
    '图1.PNG',
  ])('is no path, address or file name: %s', (alt) => expect(describedAs(alt)).toBe(''));

  it.each(['治理前后对比', '整改 前/后', '图1_台账', '修订后的[办法]', '微信图片_20250101120000'])(
    'keeps its words: %s',
    (alt) => expect(describedAs(alt)).toBe(alt),
  );

  it('is reported where a program gave it', () => {
    expect(['微信图片_20250101120000', 'IMG_0012', '截图说明'].map(isGivenName)).toEqual([true, true, false]);
  });
});
