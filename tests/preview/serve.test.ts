import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PreviewServer, type Shown, servePreview } from '../../scripts/preview/serve.ts';

let root: string;
let server: PreviewServer;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'tongbao-preview-'));
  mkdirSync(path.join(root, 'site/a'), { recursive: true });
  writeFileSync(path.join(root, 'secret.txt'), 'secret');
  writeFileSync(path.join(root, 'site/a/index.html'), '<html><body><p>文</p></body></html>');
  server = await servePreview(shown(), 0);
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

function shown(): Shown {
  return {
    folder: path.join(root, 'site'),
    findings: [],
    words: {
      label: '结果',
      clean: '通过',
      counts: '{errors} {others}',
      missing: '没有这一页',
      missingText: '改好后显示',
      failed: '无法预览',
      language: 'zh',
    },
  };
}

/** Asks for a path as it is, without the clean-up that `fetch` does. */
function ask(asked: string, host = '127.0.0.1'): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const request = get(server.address, { path: asked, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    request.on('error', reject);
  });
}

describe('the preview server', () => {
  it('adds the panel to a page on the way, and leaves the file alone', async () => {
    const { status, body } = await ask('/a/');
    expect(status).toBe(200);
    expect(body).toContain('<p>文</p><link rel="stylesheet" href="/-/preview.css">');
  });

  it('leads a folder without its slash to the folder', async () => {
    expect((await ask('/a')).status).toBe(302);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/a/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%E0%A4%A',
  ])('does not leave its folder for %s', async (asked) => {
    const { status, body } = await ask(asked);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).not.toContain('secret');
  });

  it('shows in the place of a missing page what is wrong, and reloads it as any other', async () => {
    const finding = {
      slug: '',
      anchor: '',
      words: '',
      rule: 'content-front-matter',
      severity: 'error',
    } as const;
    const message = '<缺少冒号>';
    server.show({ ...shown(), findings: [{ ...finding, message, advice: '补上', place: 'b/index.md:2:1' }] });
    const { status, body } = await ask('/b/');
    server.show(shown());
    expect(status).toBe(404);
    for (const words of ['没有这一页', 'b/index.md:2:1', '&lt;缺少冒号&gt;', '补上', '/-/preview.js'])
      expect(body).toContain(words);
    expect((await ask('/b/picture.png')).body).toBe('404');
  });

  it('says on every page why there is no other', async () => {
    for (const folder of [shown().folder, undefined]) {
      server.show({ ...shown(), folder, failure: '磁盘已满' });
      const { status, body } = await ask('/a/');
      expect({ status, says: body.includes('磁盘已满') }).toEqual({ status: 500, says: true });
    }
    server.show(shown());
    expect((await ask('/a/')).status).toBe(200);
  });

  it('is only read, and no browser guesses what it serves', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const answer = await fetch(`${server.address}a/`, { method });
      expect({ method, status: answer.status }).toEqual({ method, status: 405 });
    }
    const head = await fetch(`${server.address}a/`, { method: 'HEAD' });
    expect([head.status, head.headers.get('x-content-type-options')]).toEqual([200, 'nosniff']);
  });

  it('answers only to its own name, so that no other site reads a draft', async () => {
    expect((await ask('/a/', 'evil.example')).status).toBe(403);
  });

  it('tells open pages to reload', async () => {
    const answer = await fetch(`${server.address}-/events`);
    const reader = answer.body?.getReader();
    await reader?.read();
    server.show(shown());
    const { value } = (await reader?.read()) ?? {};
    expect(new TextDecoder().decode(value)).toContain('event: reload');
    await reader?.cancel();
  });
});
