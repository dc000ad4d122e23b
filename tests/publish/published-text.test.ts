import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { wordsOf } from '../../scripts/notice/passages.ts';
import { withoutBlanks } from '../../scripts/notice/versions/published.ts';
import { writeManifest } from '../../scripts/publish/manifest.ts';
import { writeMark } from '../../scripts/publish/publication.ts';
import { changedTexts, textDigests } from '../../scripts/publish/published-text.ts';
import { wordsOfHtml, wordsOfTitleAndText } from '../../scripts/publish/verify/html-words.ts';
import { noticeFromText } from '../notice-from-text.ts';

let out: string;
beforeEach(() => {
  out = mkdtempSync(path.join(tmpdir(), 'tongbao-published-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const NOTICE = noticeFromText('反馈问题49个。\n');
const OTHER = noticeFromText('反馈问题48个。\n');
const PAGE = `<!doctype html><title>通报 - 网站</title><style>p{}</style>
<h1>关于反馈&amp;落实<br>情况的通报</h1><script>var 数 = 1</script>
<div class="x" data-notice-text><p>反馈 问题<b>49</b>个。</p></div><h1>另一个标题</h1><p>更正记录</p>`;

it('is read from the page by its title and text', () => {
  expect(wordsOfTitleAndText(PAGE, 'data-notice-text')).toBe('关于反馈&落实情况的通报反馈问题49个。');
  expect(wordsOfHtml(PAGE)).toBe('通报-网站关于反馈&落实情况的通报反馈问题49个。另一个标题更正记录');
});

it('is given for a notice whose words are others now, and only from a publication of ours', () => {
  mkdirSync(path.join(out, NOTICE.slug));
  writeFileSync(path.join(out, NOTICE.slug, 'index.html'), PAGE);
  writeManifest(out);
  expect(changedTexts(out, [OTHER]).size).toBe(0);
  writeMark(out, { texts: textDigests([NOTICE]), content: undefined, keep: [] });
  expect(changedTexts(out, [NOTICE]).size).toBe(0);
  const text = changedTexts(out, [OTHER]).get(OTHER.slug);
  expect(text?.words).toContain('反馈问题49个');
  expect(text?.page).toContain('更正记录');
  expect(changedTexts(path.join(out, 'none'), [OTHER]).size).toBe(0);
});

it('has the same words as the notice that was published', async () => {
  const { writePages } = await import('../written-pages.ts');
  const { readContent } = await import('../../scripts/content/read-content.ts');
  const { site, notices } = readContent('content');
  writePages({ site, notices, editions: new Map(), folder: out });
  const { readFileSync } = await import('node:fs');
  for (const notice of notices) {
    const html = readFileSync(path.join(out, notice.slug, 'index.html'), 'utf8');
    expect(wordsOfTitleAndText(html, 'data-notice-text')).toBe(withoutBlanks(wordsOf(notice)));
  }
});
