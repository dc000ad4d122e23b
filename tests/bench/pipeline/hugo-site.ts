/** The same content as a site of Hugo: a page a notice and a list, as the bare script makes them. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>{{ .Title }}</title>
<h1>{{ .Title }}</h1>{{ .Content }}</html>`;
const LIST = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>通报</title><ul>
{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</ul></html>`;

/** Writes the sources of the site below `folder`. */
export function writeHugoSite(content: string, folder: string): void {
  const write = (name: string, text: string): void => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write('config.toml', 'title = "通报"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n');
  write('layouts/_default/single.html', PAGE);
  write('layouts/index.html', LIST);
  for (const { name } of readdirSync(content, { withFileTypes: true }).filter((one) => one.isDirectory())) {
    const files = readdirSync(path.join(content, name)).filter((file) => file.endsWith('.md'));
    const bodies = files
      .sort(
        (one, other) => Number(other === 'index.md') - Number(one === 'index.md') || (one < other ? -1 : 1),
      )
      .map((file) => matter(readFileSync(path.join(content, name, file), 'utf8'), {}));
    const title = JSON.stringify(String(bodies[0]?.data.title));
    const text = bodies.map((body) => `## ${String(body.data.title)}\n\n${body.content}`).join('\n\n');
    write(`content/${name}.md`, `---\ntitle: ${title}\n---\n\n${text}\n`);
  }
}
