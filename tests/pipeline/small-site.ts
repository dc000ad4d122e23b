/** A small content folder that tests may change, and ways to build it. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cacheFolderOf } from '../../scripts/pipeline/cache/cache-folder.ts';
import { toolDigest } from '../../scripts/pipeline/cache/tool-digest.ts';
import { makeNotices } from '../../scripts/pipeline/crew.ts';
import type { Step } from '../../scripts/pipeline/made.ts';
import { scanContent } from '../../scripts/pipeline/scan.ts';
import { siteOrderOf } from '../../scripts/pipeline/site-order.ts';
import { filesOf } from '../site/sample-site.ts';

export const SITE_YAML = [
  'name: 示例市样例区信息公开',
  'column: { name: 整改公开, type: 信息公开, description: 整改情况, keywords: [整改] }',
  'formats: [txt, html, json]',
].join('\n');

export interface NoticeText {
  readonly title?: string;
  readonly day?: number;
  readonly published?: string;
  readonly meta?: readonly string[];
  readonly body?: string;
}

export class SmallSite {
  readonly root = mkdtempSync(path.join(tmpdir(), 'tongbao-pipeline-'));
  readonly content = path.join(this.root, 'content');
  /** Notices that came from the cache when they were made last. */
  unchanged: readonly string[] = [];
  /** Steps that were done for each notice when they were made last. */
  steps: readonly (readonly Step[])[] = [];
  private made = 0;
  private touched = new Set<string>();

  constructor() {
    mkdirSync(this.content);
    this.write('site.yaml', `${SITE_YAML}\n`);
  }

  notice(
    slug: string,
    {
      title = `关于${slug}整改情况的通报`,
      day = 1,
      published = `2025-03-0${day} 09:00`,
      meta = [],
      body,
    }: NoticeText = {},
  ): void {
    const front = [
      `title: ${title}`,
      'kind: 情况通报',
      'issuer: 示例市样例区范本镇人民政府',
      `published: ${published}`,
      ...meta,
    ];
    this.write(
      `${slug}/index.md`,
      `---\n${front.join('\n')}\n---\n\n${body ?? '经检查，发现问题5个，已完成整改。'}\n`,
    );
  }

  write(name: string, text: string): void {
    this.touch(name);
    const file = path.join(this.content, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Names at the top of the content that were written or removed since the last call. */
  takeTouched(): ReadonlySet<string> {
    const { touched } = this;
    this.touched = new Set();
    return touched;
  }

  remove(name: string): void {
    this.touch(name);
    rmSync(path.join(this.content, name), { recursive: true, force: true });
  }

  /**
   * Makes every notice in this thread.
   * @param meanwhile is done after the content was scanned
   * @returns what came of each, and the files that were written
   */
  async make({
    cache,
    meanwhile,
  }: {
    readonly cache: boolean;
    readonly meanwhile?: () => void;
  }): Promise<unknown> {
    this.made += 1;
    const folder = path.join(this.root, `made-${this.made}`);
    const { outline, notices, slugs } = scanContent(this.content);
    meanwhile?.();
    const plain = siteOrderOf(outline, { strict: false, slugs, folder });
    const kept = { folder: cacheFolderOf(this.content), tool: toolDigest() };
    const outcomes = await makeNotices(
      cache ? { ...plain, cache: kept } : plain,
      notices.map((notice) => () => notice),
      { jobs: 1 },
    );
    this.steps = outcomes.map((one) => ('kind' in one ? [] : one.done));
    this.unchanged = outcomes.flatMap((one) => ('kind' in one || one.done.length > 0 ? [] : [one.slug]));
    const written = existsSync(folder) ? filesOf(folder) : new Map<string, string>();
    // What comes from the cache lacks what is undefined.
    const report: unknown = JSON.parse(JSON.stringify(outcomes.map((one) => ({ ...one, done: undefined }))));
    return {
      written: Object.fromEntries(Array.from(written, ([name, hex]) => [name, digestOf(hex)])),
      report,
    };
  }

  /** Builds by the compiled command, which uses threads. */
  buildByCommand(out: string, ...options: readonly string[]): void {
    const command = [
      'dist/scripts/tongbao.js',
      'build',
      '--content',
      this.content,
      '--out',
      path.join(this.root, out),
    ];
    execFileSync(process.execPath, [...command, ...options], { stdio: 'pipe' });
  }

  /** The manifest of what was published: it lists the digest of every file. */
  manifest(out: string): string {
    return readFileSync(path.join(this.root, out, 'SHA256SUMS'), 'utf8');
  }

  private touch(name: string): void {
    this.touched.add(name.split('/')[0] ?? '');
  }

  close(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Short enough to be shown where two differ. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
