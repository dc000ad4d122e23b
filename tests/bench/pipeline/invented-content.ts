/** Writes a content folder of invented notices, each of 13 sections in files of their own, as editors write them. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { invent } from '../search/invented-notices.ts';

const SITE = `name: 示例市样例区信息公开
domain: www.example.com
siteIdCode: "0000000000"
language: zh-CN
baseUrl: https://www.example.com/gongkai/
column:
  name: 整改公开
  type: 信息公开
  description: 公开各类检查反馈问题的整改情况。
  keywords: [整改, 公开]
rules:
  # Invented figures of one matter differ from sentence to sentence.
  figure-conflict: off
`;

/** Every so many notices, one continues the one before it. */
const FOLLOWS = 10;

/**
 * Writes `count` notices below `folder`, which is made where it is missing. The same number gives the same files, and the
 * first notices of a large site are those of a small one.
 */
export function writeInventedContent(folder: string, count: number, formats?: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const offered = formats === undefined ? '' : `formats: [${formats.join(', ')}]\n`;
  writeFileSync(path.join(folder, 'site.yaml'), `${SITE}${offered}`);
  for (let index = 0; index < count; index += 1) writeNotice(folder, index);
}

/** The folder of a notice, by its place from 0. */
export function slugOf(index: number): string {
  return `invented-${index + 1}`;
}

function writeNotice(folder: string, index: number): void {
  const { flow, title, kind, issuer, published } = invent(index);
  const here = path.join(folder, slugOf(index));
  mkdirSync(here, { recursive: true });
  const follows = index % FOLLOWS === FOLLOWS - 1 ? [`follows: ${slugOf(index - 1)}`] : [];
  const meta = [
    `title: ${title}`,
    `kind: ${kind}`,
    `issuer: ${issuer}`,
    `published: ${published} 09:00`,
    ...follows,
  ];
  writeFileSync(
    path.join(here, 'index.md'),
    `---\n${[...meta, 'sample: true'].join('\n')}\n---\n\n${flow[0]}\n`,
  );
  const sections = sectionsOf(flow.slice(1));
  for (const [place, [heading = '', ...items]] of sections.entries()) {
    const number = String(place + 1).padStart(2, '0');
    const front = `section: ${place + 1}\ntitle: ${heading.replace(/^[^、]+、/, '')}\nitems: ${items.length}`;
    writeFileSync(path.join(here, `${number}-section.md`), `---\n${front}\n---\n\n${items.join('\n\n')}`);
  }
}

/** The lines of each section, its heading first. */
function sectionsOf(lines: readonly string[]): string[][] {
  const sections: string[][] = [];
  for (const line of lines) {
    if (line.startsWith('（')) sections.at(-1)?.push(line);
    else sections.push([line]);
  }
  return sections;
}
