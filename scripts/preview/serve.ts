/**
 * Serves a built folder on this machine with a panel of findings beside each page, and tells the pages when to reload.
 * Nothing of the panel is in the published site: it is added on the way to the browser.
 */

import { createReadStream, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { mediaTypeOf } from '../notice/site/media-types.ts';
import { messagePage } from './message-page.ts';
import type { PreviewFinding } from './preview-findings.ts';

/** What the server shows at this moment. */
export interface Shown {
  /** Folder with the built site; `undefined` before the first build that came to its end. */
  readonly folder: string | undefined;
  /** Why the site could not be built: every page says so until it is. */
  readonly failure?: string | undefined;
  readonly findings: readonly PreviewFinding[];
  /** What the panel says itself, in the language of the person at work. */
  readonly words: PanelWords;
}

/** Texts of the panel; `{errors}` and `{others}` stand for counts. */
export interface PanelWords {
  readonly label: string;
  readonly clean: string;
  readonly counts: string;
  /** Title and text of the page that is where a page is missing, and where the site could not be built. */
  readonly missing: string;
  readonly missingText: string;
  readonly failed: string;
  readonly language: string;
}

export interface PreviewServer {
  readonly address: string;
  /** Shows something new and reloads every open page. */
  show(shown: Shown): void;
  close(): Promise<void>;
}

const { resolve } = createRequire(import.meta.url);

/** Address of the server's own files; no slug begins so. */
const OWN = '/-/';

/**
 * Starts the server on the loopback address.
 * @param port 0 takes any free one
 */
export async function servePreview(shown: Shown, port: number): Promise<PreviewServer> {
  const pages = new Set<ServerResponse>();
  let current = shown;
  const server = createServer((request, response) => {
    answer(request, response, current, pages).catch(() => end(response, 500, 'text/plain', ''));
  });
  await new Promise<void>((ready, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', ready);
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://127.0.0.1:${actual}/`,
    show(next) {
      current = next;
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
  shown: Shown,
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
  if (asked === `${OWN}findings.json`)
    return end(
      response,
      200,
      'application/json; charset=utf-8',
      JSON.stringify({ findings: shown.findings, words: shown.words }),
    );
  if (asked === `${OWN}preview.js`) return send(response, resolve('#browser/preview.js'));
  if (asked === `${OWN}preview.css`) return send(response, resolve('#layouts/styles/preview.css'));
  await sendPublished(response, shown, asked);
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

async function sendPublished(response: ServerResponse, shown: Shown, asked: string): Promise<void> {
  const { folder, failure } = shown;
  const isPage = asked.endsWith('/') || /\.html$|\/[^./]*$/.test(asked);
  if (isPage && failure !== undefined) return sendMessage(response, shown, 500);
  const file = folder && path.join(folder, asked.endsWith('/') ? `${asked}index.html` : asked);
  const stat = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
  if (file === undefined || stat === undefined) {
    return isPage ? sendMessage(response, shown, 404) : end(response, 404, 'text/plain', '404');
  }
  if (stat.isDirectory()) {
    response.writeHead(302, { location: `${encodeURI(asked)}/` }).end();
    return;
  }
  if (!file.endsWith('.html')) return send(response, file);
  sendPage(response, 200, await readFile(file, 'utf8'));
}

/** A page that says why there is no other. */
function sendMessage(response: ServerResponse, { failure, words, findings }: Shown, status: 404 | 500): void {
  const { language } = words;
  const title = failure === undefined ? words.missing : words.failed;
  const text = failure ?? words.missingText;
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

function end(response: ServerResponse, status: number, type: string, body: string): void {
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
