import { get } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PreviewFinding } from '../../scripts/preview/preview-findings.ts';
import { type PreviewServer, servePreview } from '../../scripts/preview/serve.ts';
import type { Answer } from '../../scripts/preview/session/answer.ts';

/** What is at each path; any other is missing. */
let answers: Readonly<Record<string, Answer>> = {};
let findings: readonly PreviewFinding[] = [];
const asked: string[] = [];
let server: PreviewServer;

beforeAll(async () => {
  server = await servePreview(
    {
      answer: async (name) => {
        asked.push(name);
        return answers[name] ?? { kind: 'missing' };
      },
      findings: async (slug) => findings.filter((one) => one.slug === '' || one.slug === slug),
      explain: (error) => String(error),
      words: {
        label: '结果',
        clean: '通过',
        counts: '{errors} {others}',
        missing: '没有这一页',
        missingText: '改好后显示',
        failed: '无法预览',
        waiting: '正在读取',
        waitingText: '{looked}/{of}',
        language: 'zh',
      },
    },
    0,
  );
});
beforeEach(() => {
  answers = {
    'a/index.html': { kind: 'found', content: '<html><body><p>文</p></body></html>' },
    a: { kind: 'folder' },
  };
  findings = [];
  asked.length = 0;
});
afterAll(() => server.close());

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
  ])('asks for nothing outside the site for %s', async (path) => {
    const { status } = await ask(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(asked.filter((name) => /\.\.|\0|secret/.test(name) && name !== 'secret.txt')).toEqual([]);
  });

  it('shows in the place of a page that cannot be made what is wrong, and reloads it as any other', async () => {
    const place = { anchor: '', words: '', rule: 'content-front-matter', severity: 'error' } as const;
    findings = [
      { ...place, slug: 'b', message: '<缺少冒号>', advice: '补上', place: 'b/index.md:2:1' },
      { ...place, slug: 'c', message: '另一份', advice: '', place: 'c/index.md:1:1' },
      { ...place, slug: '', message: '网站的问题', advice: '', place: 'site.yaml:1:1' },
    ];
    answers = { 'b/index.html': { kind: 'broken' } };
    const { status, body } = await ask('/b/');
    expect(status).toBe(404);
    for (const words of ['没有这一页', 'b/index.md:2:1', '&lt;缺少冒号&gt;', '补上', '/-/preview.js'])
      expect(body).toContain(words);
    expect(body).not.toContain('另一份');
    expect((await ask('/d/')).body).toContain('网站的问题');
    expect((await ask('/b/picture.png')).body).toBe('404');
  });

  it('says in the place of a page why there is no other', async () => {
    answers = {
      'a/index.html': { kind: 'failed', error: '磁盘已满' },
      'index.html': { kind: 'waiting', looked: 3, of: 90 },
    };
    const [failed, waiting] = [await ask('/a/'), await ask('/')];
    expect({ status: failed.status, says: failed.body.includes('磁盘已满') }).toEqual({
      status: 500,
      says: true,
    });
    expect({ status: waiting.status, says: waiting.body.includes('3/90') }).toEqual({
      status: 503,
      says: true,
    });
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
    server.reload();
    const { value } = (await reader?.read()) ?? {};
    expect(new TextDecoder().decode(value)).toContain('event: reload');
    await reader?.cancel();
  });
});
