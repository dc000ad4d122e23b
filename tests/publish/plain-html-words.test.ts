import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import { withoutBlanks } from '../../scripts/notice/versions/published.ts';
import { wordsOfAnyHtml } from '../../scripts/publish/verify/html-words.ts';
import { plainWords } from '../../scripts/publish/verify/plain-html-words.ts';

const PIECES = [
  ...[
    '<p>',
    '</p>',
    '<p class="a>b">',
    "<p class='x'>",
    '<P ID=a>',
    '<b/>',
    '<wbr/>',
    '< p>',
    '<p',
    '>',
    '</',
    '<',
  ],
  ...[
    '<!doctype html>',
    '<!DOCTYPE html>',
    '<!-- 甲 -->',
    '<![CDATA[乙]]>',
    '<?php ?>',
    '<a href="x" href=y>',
    '"',
  ],
  ...['<script>', '</script>', '<script src="a"/>', '<style>', '</style>', '<title>', '</title>', '</TITLE>'],
  ...[
    '<textarea rows="2">',
    '</textarea>',
    '<svg>',
    '</svg>',
    '<svg/>',
    '<noscript>',
    '</noscript>',
    '<math>',
  ],
  ...['<template>', '</template>', '<iframe>', '</iframe>', '<xmp>', '</script >', '<script x="</script>">'],
  ...[
    '&amp;',
    '&lt;',
    '&gt;',
    '&quot;',
    '&#39;',
    '&nbsp;',
    '&ampx',
    '&#x4e00;',
    '&',
    ';',
    '整改',
    ' 49个',
    '\n',
    "'",
  ],
];

it('are those that a parser finds, or are left to it', () => {
  assert(
    property(array(constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
      const html = pieces.join('');
      const plain = plainWords(html);
      if (plain !== undefined) expect(withoutBlanks(plain), html).toBe(wordsOfAnyHtml(html));
    }),
    { numRuns: 1000 },
  );
});

it('are found without a parser in a page as we draw it', () => {
  const page = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"/><title>甲 &amp; 乙</title><script defer src="../a.js"></script></head>
<body><svg viewBox="0 0 1 1"><path d="M0"/></svg><p data-x="a&lt;b">涉及&lt;49<wbr/>个&gt;</p>
<textarea readonly>&lt;p&gt;丙&lt;/p&gt;</textarea><style>p{}</style></body></html>`;
  expect(withoutBlanks(plainWords(page) ?? '')).toBe('甲&乙涉及<49个><p>丙</p>');
});
