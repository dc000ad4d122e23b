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
    words: { label: '结果', clean: '通过', counts: '{errors} {others}' },
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
