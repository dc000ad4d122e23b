/**
 * Serves a site on this machine with a panel of findings beside each page, and tells the pages when to reload.
 * Nothing of the panel is in the published site: it is added on the way to the browser.
 */

import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { mediaTypeOf } from '../notice/site/media-types.ts';
import { messagePage } from './message-page.ts';
import type { PreviewFinding } from './preview-findings.ts';
import type { Answer } from './session/answer.ts';

/** What the server asks when it is asked. */
export interface Source {
  /** What is at a path from the site's folder. */
  answer(path: string): Promise<Answer>;
  /** What the panel of a page lists; of the list of notices, everything. */
  findings(slug: string): Promise<readonly PreviewFinding[]>;
  /** Why a page or a file could not be made, in the language of the person at work. */
  explain(error: unknown): string;
  /** What the panel says itself. */
  readonly words: PanelWords;
}

/** Texts of the panel; `{errors}`, `{others}`, `{looked}` and `{of}` stand for counts. */
export interface PanelWords {
  readonly label: string;
  readonly clean: string;
  readonly counts: string;
  /** Title and text of the page that is where a page is missing, and where the site could not be built. */
  readonly missing: string;
  readonly missingText: string;
  readonly failed: string;
  readonly waiting: string;
  readonly waitingText: string;
  readonly language: string;
}

export interface PreviewServer {
  readonly address: string;
  /** Reloads every open page. */
  reload(): void;
  close(): Promise<void>;
}

const { resolve } = createRequire(import.meta.url);

/** Address of the server's own files; no slug begins so. */
const OWN = '/-/';

/**
 * Starts the server on the loopback address.
 * @param port 0 takes any free one
 */
export async function servePreview(source: Source, port: number): Promise<PreviewServer> {
  const pages = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response, source, pages).catch(() => end(response, 500, 'text/plain', ''));
  });
  await new Promise<void>((ready, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', ready);
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://127.0.0.1:${actual}/`,
    reload() {
      for (const page of pages) page.write('event: reload\ndata: -\n\n');
    },
    close() {
      for (const page of pages) page.end();
      // A browser keeps connections open that no page needs any more.
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  source: Source,
  pages: Set<ServerResponse>,
): Promise<void> {
  // A page from elsewhere that points its own name at this address must not read a draft.
  const host = (request.headers.host ?? '').replace(/:[0-9]+$/, '');
  if (host !== '127.0.0.1' && host !== 'localhost') return end(response, 403, 'text/plain', '');
  response.setHeader('x-content-type-options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return end(response, 405, 'text/plain', '');
  }
  const asked = pathOf(request.url ?? '/');
  if (asked === undefined) return end(response, 400, 'text/plain', '');
  if (asked === `${OWN}events`) return follow(response, pages);
  if (asked === `${OWN}findings.json`) {
    const slug = new URL(request.url ?? '', 'http://127.0.0.1').searchParams.get('slug') ?? '';
    const findings = await source.findings(slug);
    const json = JSON.stringify({ findings, words: source.words });
    return end(response, 200, 'application/json; charset=utf-8', json);
  }
  if (asked === `${OWN}preview.js`) return send(response, resolve('#browser/preview.js'));
  if (asked === `${OWN}preview.css`) return send(response, resolve('#layouts/styles/preview.css'));
  await sendAnswer(response, source, asked);
}

/** The decoded path without `.` and `..`, or `undefined` for one that is malformed or climbs out. */
function pathOf(url: string): string | undefined {
  try {
    const decoded = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
    return decoded.includes('\0') || decoded.split(/[/\\]/).includes('..') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

async function sendAnswer(response: ServerResponse, source: Source, asked: string): Promise<void> {
  const { words } = source;
  const name = `${asked.slice(1)}${asked.endsWith('/') ? 'index.html' : ''}`;
  const isPage = /\.html$|(?:^|\/)[^./]*$/.test(name);
  const answer = await source.answer(name);
  switch (answer.kind) {
    case 'found':
      return name.endsWith('.html')
        ? sendPage(response, 200, textOf(answer.content))
        : end(response, 200, mediaTypeOf(name) ?? 'application/octet-stream', answer.content);
    case 'folder':
      response.writeHead(302, { location: `${encodeURI(asked)}/` }).end();
      return;
    case 'missing':
    case 'broken': {
      if (!isPage) return end(response, 404, 'text/plain', '404');
      // What is wrong with the whole site is known once all is checked: a page that is missing does not wait for it.
      const [slug = ''] = name.split('/');
      const findings = await source.findings(slug);
      return sendMessage(response, 404, words, words.missing, words.missingText, findings);
    }
    case 'waiting': {
      const { looked, of } = answer;
      const text = words.waitingText.replace('{looked}', String(looked)).replace('{of}', String(of));
      return sendMessage(response, 503, words, words.waiting, text, []);
    }
    case 'failed':
      return sendMessage(response, 500, words, words.failed, source.explain(answer.error), []);
  }
}

function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** A page that says why there is no other. */
function sendMessage(
  response: ServerResponse,
  status: 404 | 500 | 503,
  { language }: PanelWords,
  title: string,
  text: string,
  findings: readonly PreviewFinding[],
): void {
  sendPage(response, status, messagePage({ title, text, findings, language }));
}

/** Adds the panel, which follows the preview. */
function sendPage(response: ServerResponse, status: number, html: string): void {
  const panel = `<link rel="stylesheet" href="${OWN}preview.css"><script src="${OWN}preview.js" defer></script>`;
  const page = html.replace('</body>', () => `${panel}</body>`);
  end(response, status, 'text/html; charset=utf-8', page);
}

function send(response: ServerResponse, file: string): void {
  response.setHeader('content-type', mediaTypeOf(file) ?? 'application/octet-stream');
  response.setHeader('cache-control', 'no-store');
  createReadStream(file)
    .on('error', () => end(response, 404, 'text/plain', '404'))
    .pipe(response);
}

function end(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  if (!response.headersSent)
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

function follow(response: ServerResponse, pages: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('\n');
  pages.add(response);
  response.on('close', () => pages.delete(response));
}
