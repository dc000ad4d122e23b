/** A site that is built with Eleventy and has tongbao as a plugin, as its owner would write it. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "private": true, "type": "module" }\n',
  'eleventy.config.js': `import tongbao from 'tongbao/eleventy';

export default function (config) {
  config.addPlugin(tongbao, { content: 'tongbao', prefix: 'gongkai' });
  return { dir: { input: 'src', output: 'public' } };
}
`,
  'src/index.njk': `---
title: 示例镇政府
---
<h1>{{ title }}</h1>
<ul>
{% for one in collections.notices %}<li><a href="{{ one.url }}">{{ one.title }}</a> {{ one.kind }} {{ one.items }} {{ one.files.length }}</li>
{% endfor %}</ul>
<p>{% notice 'qiaoliang-2026' %}：{% figure 'qiaoliang-2026', 'problems' %}</p>
{% tally 'qiaoliang-2026' %}
`,
  'tongbao/site.yaml': `name: 示例镇人民政府
column: { name: 整改公开, type: 信息公开, description: 公开整改情况, keywords: [整改] }
rules: { page-tags: off }
formats: [txt, json]
`,
  'tongbao/qiaoliang-2026/index.md': `---
title: 示例市样例区范本镇人民政府关于农村桥梁检查整改情况的通报
kind: 情况通报
issuer: 示例市样例区范本镇人民政府
published: 2026-03-02 09:00
figures:
  problems: { value: 5, unit: 个, text: 问题5个 }
  completed: { value: 4, unit: 个, text: 整改完成4个 }
  ongoing: { value: 1, unit: 个, text: 正在整改1个 }
checks:
  - problems == completed + ongoing
---

经检查，发现问题5个，整改完成4个，正在整改1个。
`,
};

export function writeForeignSite(folder: string): void {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}
