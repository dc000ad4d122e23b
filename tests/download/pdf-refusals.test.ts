import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPdfPress, type PdfPress } from '../../scripts/download/pdf/pdf-press.ts';
import type { Notice } from '../../scripts/notice/model.ts';
import { Refusal } from '../../scripts/notice/refusal.ts';
import { documentFor } from '../document-for.ts';
import { list, noticeOf, PNG, paragraph, picture, table } from './sample-notice.ts';

let press: PdfPress;
let wasm: PdfPress;

beforeAll(async () => {
  press = await openPdfPress();
  wasm = await openPdfPress({ native: false });
});

afterAll(async () => {
  await press.close();
  await wasm.close();
});

describe('refusals of the press', () => {
  const refusal = async (notice: Notice, read = (): Uint8Array | undefined => PNG) => {
    const errors = await Promise.all(
      [press, wasm].map((each) => each.print(documentFor(notice, read)).catch((error: unknown) => error)),
    );
    for (const error of errors) expect(error).toBeInstanceOf(Refusal);
    expect(errors[1]).toEqual(errors[0]);
    return errors[0] as Refusal;
  };

  it('name a character that the fonts lack, with its place and the way out', async () => {
    const found = await refusal(noticeOf([paragraph('整改', '完成😀率')]));
    expect(found.says.zh).toBe('打印字体中没有“😀”字（U+1F600），无法排版');
    expect(found.advice?.zh).toContain('npm run fonts');
    expect(found.at).toEqual({ file: 'index.md', line: 2, column: 3 });
  });

  it('point to the key of the front matter whose value holds the character', async () => {
    const found = await refusal(noticeOf([], { title: '通报\u2F00' }));
    expect(found.at).toEqual({ file: 'index.md', line: 2, column: 8 });
  });

  it.each([
    ['a cell', table([['甲'], ['\u{1F600}']])],
    ['an entry of a list in a list', list(['甲', list('\u{1F600}')])],
  ])('see %s', async (_, block) => {
    expect((await refusal(noticeOf([block]))).says.zh).toContain('U+1F600');
  });

  it('name a picture that is not there', async () => {
    const found = await refusal(noticeOf([picture('files/a.png')]), () => undefined);
    expect(found.says.zh).toBe('找不到图片 files/a.png');
    expect(found.at).toEqual({ file: 'index.md', line: 7, column: 3 });
  });

  it('name a picture that is damaged or of another kind', async () => {
    const damaged = await refusal(noticeOf([picture('files/b.png')]), () => PNG.subarray(0, 40));
    expect(damaged.says.zh).toBe('图片 files/b.png 无法打印');
    const drawing = await refusal(noticeOf([picture('files/c.svg')]), () =>
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    );
    expect(drawing.says.zh).toBe('图片 files/c.svg 无法打印');
  });
});
