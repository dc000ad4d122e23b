/** Serves a built folder to the browser tests as a plain web server would: files, no rewriting. */

import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

export interface StaticServer {
  /** Address of the folder, with `/` at the end. */
  readonly address: string;
  /** Extensions that are answered with 404, as a server that knows only some does. */
  refuse(extensions: readonly string[]): void;
  /** Every other extension is answered with 404; a file without one is served for `.`. */
  serveOnly(extensions: readonly string[]): void;
  /** Sends this policy from now on. */
  demand(policy: string): void;
  close(): Promise<void>;
}

/** The policy that the contract promises to work under. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * @param folder what is served
 * @param base path before it, with `/` at both ends, e.g. `/a b/中文/`
 */
export async function serveFolder(folder: string, base = '/'): Promise<StaticServer> {
  let refused: readonly string[] = [];
  let known: readonly string[] | undefined;
  let policy = CONTENT_SECURITY_POLICY;
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const within = asked.startsWith(base) ? asked.slice(base.length) : undefined;
    const file = path.join(
      folder,
      within === '' || within?.endsWith('/') ? `${within}index.html` : (within ?? ''),
    );
    const found = within !== undefined && !within.split('/').includes('..') && isFile(file);
    const extension = path.extname(file);
    response.setHeader('content-security-policy', policy);
    const unknown = known?.includes(extension === '' ? '.' : extension) === false;
    if (!found || unknown || refused.includes(extension)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${port}${encodeURI(base)}`,
    refuse(extensions) {
      refused = extensions;
    },
    serveOnly(extensions) {
      known = extensions;
    },
    demand(wanted) {
      policy = wanted;
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
