import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../scripts/download/html.ts';
import type { Notice } from '../../scripts/notice/model.ts';
import { wordsOf } from '../../scripts/notice/passages.ts';
import { documentFor } from '../document-for.ts';
import { elementsOf, elementWith } from '../site/read-html.ts';
import { noticeOf, PNG, paragraph, richNotice } from './sample-notice.ts';

const write = (notice: Notice, baseUrl?: string) =>
  new TextDecoder('utf-8', { fatal: true }).decode(
    writeHtml(
      documentFor(notice, () => PNG, { baseUrl }),
      { language: 'zh-CN' },
    ),
  );
const withoutBlanks = (text: string) => text.replace(/\s/g, '');
/** The page without its style sheet, whose text is none of the reader's. */
const withoutStyle = (html: string) => html.replace(/<style>.*?<\/style>/s, '');

describe('the notice in one HTML file', () => {
  it('carries the words of the notice', () => {
    const notice = richNotice();
    const html = withoutStyle(write(notice));
    const title = elementsOf(html).find(({ tag }) => tag === 'h1')?.text ?? '';
    expect(withoutBlanks(`${title}${elementWith(html, 'data-notice-text').text}`)).toBe(
      withoutBlanks(wordsOf(notice)),
    );
  });

  it('needs no other file and runs nothing', () => {
    const html = write(richNotice());
    const elements = elementsOf(withoutStyle(html));
    expect(elements.filter(({ tag }) => ['script', 'link', 'iframe'].includes(tag))).toEqual([]);
    const [picture] = elements.filter(({ tag }) => tag === 'img');
    expect(picture?.attributes.get('src')).toBe(`data:image/png;base64,${PNG.toString('base64')}`);
    expect(picture?.attributes.get('alt')).toBe('整修后的道路');
    expect(html).not.toMatch(/@import|url\(|\son[a-z]+=/);
    expect(html).toContain("default-src 'none'");
  });

  it('leads from a call to its note and back, and changes no word', () => {
    const notice = noticeOf([paragraph('整改率98%[1]，再看[1]。')], {}, [
      paragraph('[1] 截至2025年12月底。'),
    ]);
    const html = withoutStyle(write(notice));
    const links = elementsOf(html).filter(({ tag }) => tag === 'a');
    expect(links.map(({ attributes }) => [attributes.get('id'), attributes.get('href')])).toEqual([
      ['call-1', '#note-1'],
      [undefined, '#note-1'],
      ['note-1', '#call-1'],
    ]);
    expect(elementWith(html, 'data-notice-text').text.replace(/\s/g, '')).toBe(
      '整改率98%[1]，再看[1]。[1]截至2025年12月底。',
    );
  });

  it('prints on the page of the standard', () => {
    expect(write(richNotice())).toContain('margin: 34.66mm 26mm 37.3mm 28mm');
  });

  it('prints its address below the text where it is known', () => {
    const baseUrl = 'https://www.example.com/gongkai/';
    expect(
      elementWith(withoutStyle(write(richNotice(), baseUrl)), 'data-address').attributes.get('data-address'),
    ).toBe(`${baseUrl}fanben-2025/index.html`);
    expect(withoutStyle(write(richNotice()))).not.toContain('data-address');
  });

  it('leaves words words where HTML would read markup', () => {
    const html = write(
      noticeOf([paragraph('</style><script>alert(1)</script>&amp;')], { title: '</title><b>甲' }),
    );
    expect(html).not.toContain('<script>');
    expect(elementWith(withoutStyle(html), 'data-notice-text').text).toBe(
      '</style><script>alert(1)</script>&amp;',
    );
  });
});
