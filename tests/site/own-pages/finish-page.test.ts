import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../scripts/notice/refusal.ts';
import { wayFrom } from '../../../scripts/site/address.ts';
import { finishPage } from '../../../scripts/site/own-pages/finish-page.ts';

const finish = (html: string) => finishPage(html, wayFrom('about/index.html'), 'about/index.html');
const refused = (html: string): string => {
  try {
    finish(html);
    return '';
  } catch (error) {
    return error instanceof Refusal ? error.says.zh : String(error);
  }
};

describe('a rendered page', () => {
  it.each([
    ['<a href="/">首页</a>', '<a href="../index.html">首页</a>'],
    ['<a href="/help/#a?b">帮助</a>', '<a href="../help/index.html#a?b">帮助</a>'],
    ['<a href="/search/?q=%E6%B2%B3">检索</a>', '<a href="../search/index.html?q=%E6%B2%B3">检索</a>'],
    ["<img alt='' src=/files/a.png>", '<img alt=\'\' src="../files/a.png">'],
    ['<img alt="" src="files/a.png">', '<img alt="" src="../files/a.png">'],
    ['<a href="#top">顶部</a>', '<a href="#top">顶部</a>'],
    ['<a href="https://www.example.com/">外部</a>', '<a href="https://www.example.com/">外部</a>'],
    ['<a href="//example.com/">外部</a>', '<a href="//example.com/">外部</a>'],
    ['<code>&lt;a href="/"&gt;</code>', '<code>&lt;a href="/"&gt;</code>'],
  ])('has relative links and every other byte as it was: %s', (html, expected) => {
    expect(finish(html).html).toBe(expected);
  });

  it.each([
    ['<style>a{}</style>', '网页中有 <style>，内容安全策略（CSP）会拦下它'],
    ['<p style="color:red">甲</p>', '网页中有 style="…"，内容安全策略（CSP）会拦下它'],
    ['<script>let a</script>', '网页中有 <script>，内容安全策略（CSP）会拦下它'],
    ['<p onclick="a()">甲</p>', '网页中有 onclick="…"，内容安全策略（CSP）会拦下它'],
    ['<a href="javascript:a()">甲</a>', '网页中有 href="javascript:…"，内容安全策略（CSP）会拦下它'],
    ['<base href="/">', '网页中有 <base>，内容安全策略（CSP）会拦下它'],
    ['<img alt="" src="https://example.com/a.png">', '网页从站外载入 https://example.com/a.png'],
    ['<script src="//example.com/a.js"></script>', '网页从站外载入 //example.com/a.js'],
    ['<link rel="stylesheet" href="https://example.com/a.css">', '网页从站外载入 https://example.com/a.css'],
    ['<script type="application/ld+json">{}</script>', ''],
    ['<link rel="canonical" href="https://example.com/">', ''],
    ['<script src="/a.js"></script>', ''],
  ])('keeps to the policy of the pages: %s', (html, said) => {
    expect(refused(html)).toBe(said);
  });

  it('says which files it needs, and its words', () => {
    const { targets, words } = finish(
      '<p>甲<a href="/help/">乙</a></p><script type="application/json">1</script>',
    );
    expect([...targets]).toEqual([['help/index.html', '/help/']]);
    expect(words).toEqual(['甲', '乙']);
  });
});
