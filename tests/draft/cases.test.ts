/** The drafts in `cases/`: each is imported, and every word and structure of it is where it belongs. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Draft, DraftOptions, Remark } from '../../scripts/draft/draft.ts';
import { draftToFiles } from '../../scripts/draft/draft-files.ts';
import { readDraft } from '../../scripts/draft/read-draft.ts';

const folder = new URL('./cases/', import.meta.url);

function read(name: string, options: DraftOptions = {}): Draft {
  return readDraft(readFileSync(new URL(name, folder)), name, { office: false, ...options });
}

/** Every line of the content files below their front matter; the title line of a section with its number. */
function lines(draft: Draft): string[] {
  const unwritten: Remark[] = [];
  const files = [...draftToFiles(draft, new Map(), unwritten).values()];
  expect(unwritten).toEqual([]);
  return files.flatMap((text) =>
    text
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .split('\n')
      .filter((line) => line !== ''),
  );
}

const OPENING = '根据安排，现将3个问题的整改情况公布如下。';

describe('a draft of Word is imported with', () => {
  it.each([
    ['bullet-line-break.docx', ['- 第一点\\', '  第二行']],
    ['picture-alt-underscore.docx', ['![微信图片\\_20250101120000](files/picture-1.png)']],
    ['picture-alt-windows-path.docx', ['![](files/picture-1.png)']],
  ])('%s', (name, expected) => {
    expect(lines(read(name))).toEqual([OPENING, ...expected]);
  });

  it('the path of a picture reported instead of published', () => {
    const { remarks } = read('picture-alt-windows-path.docx');
    expect(remarks.map(({ kind }) => kind)).toContain('altLeftOut');
  });
});
