/**
 * The least that a site generator can do with the same content: front matter split, Markdown rendered, a page a notice and
 * a list written. What tongbao takes is reported in multiples of this.
 */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import MarkdownIt from 'markdown-it';

const [, , content = 'content', out = '_bare'] = process.argv;
const markdown = new MarkdownIt({ html: false });
const titles: string[] = [];
for (const entry of readdirSync(content, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const here = path.join(content, entry.name);
  const bodies = readdirSync(here)
    .filter((name) => name.endsWith('.md'))
    .sort((one, other) => Number(other === 'index.md') - Number(one === 'index.md') || (one < other ? -1 : 1))
    .map((name) => matter(readFileSync(path.join(here, name), 'utf8'), {}));
  const title = String(bodies[0]?.data.title);
  const text = bodies
    .map((body) => `<h2>${String(body.data.title)}</h2>${markdown.render(body.content)}`)
    .join('\n');
  mkdirSync(path.join(out, entry.name), { recursive: true });
  writeFileSync(path.join(out, entry.name, 'index.html'), pageOf(title, text));
  titles.push(`<li><a href="${entry.name}/">${title}</a>`);
}
writeFileSync(path.join(out, 'index.html'), pageOf('通报', `<ul>${titles.join('')}</ul>`));

function pageOf(title: string, text: string): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${text}</html>`;
}
