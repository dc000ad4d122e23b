/**
 * Freezes what the checker says of the labelled statements (tests/bench/check-quality) and of the notices in `content/`.
 * A change of these files is a change of what editors see: read every line of it before you run `npx vitest run tests/check/frozen -u`.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkNotices } from '../../scripts/check/check.ts';
import { SourceLines } from '../../scripts/check/source-lines.ts';
import { readNoticeFolder } from '../../scripts/content/notice-folder.ts';
import type { Notice } from '../../scripts/notice/model.ts';
import { FILES, readStatements } from '../bench/check-quality/statements.ts';

describe('the findings of the labelled statements', () => {
  it('name the same rules at the same words as before', async () => {
    const lines = FILES.flatMap((file) =>
      readStatements(file).flatMap(({ notice, place }) =>
        findingsOf(notice).map((finding) => `${place} ${finding}`),
      ),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./frozen/labelled.txt');
  });

  it('differ from the labels only where it is known', async () => {
    const lines = FILES.flatMap((file) =>
      readStatements(file).flatMap(({ notice, place, rules }) => {
        const found = new Set(checkNotices([notice]).findings.map(({ rule }) => rule));
        const missed = rules.filter((rule) => !found.has(rule)).map((rule) => `missed ${place} ${rule}`);
        const alarms = [...found].filter((rule) => !rules.includes(rule));
        return [...missed, ...alarms.map((rule) => `false ${place} ${rule}`)];
      }),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./frozen/differences.txt');
  });
});

describe('the findings of content/', () => {
  it('are the same as before', async () => {
    const lines = folders().flatMap((slug) =>
      findingsOf(noticeIn(slug)).map((finding) => `${slug} ${finding}`),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./frozen/content.txt');
  });
});

function findingsOf(notice: Notice): string[] {
  const report = checkNotices([notice]);
  const source = new SourceLines(report.texts);
  return report.findings.map(({ rule, severity, at }) => {
    const line = source.at(at.file, at.line);
    const words = line.slice(at.column - 1, at.endLine === at.line ? at.endColumn - 1 : line.length);
    return `${rule} ${severity} ${words}`;
  });
}

function folders(): string[] {
  return readdirSync('content', { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .filter((name) => existsSync(path.join('content', name, 'index.md')))
    .sort();
}

function noticeIn(slug: string): Notice {
  const folder = path.join('content', slug);
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const texts = new Map(
    files
      .sort()
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n')]),
  );
  const { notice, findings } = readNoticeFolder({ slug, path: folder, texts, attachments: [] });
  if (notice === undefined) throw new Error(`${slug}: ${findings[0]?.says.en ?? 'unreadable'}`);
  return notice;
}
