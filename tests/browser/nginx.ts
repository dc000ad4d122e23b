/** Serves a folder with a real nginx on the loopback address, as an administrator would set it up with a strict policy. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a reader of the test report is told where there is no nginx. */
export const NO_NGINX = 'no nginx for the tests: on Debian `apt-get install nginx-light`';

/** Stricter than the contract demands: nothing that is not named may load. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface Nginx {
  /** Address of the folder, with `/` at the end. */
  readonly address: string;
  close(): void;
}

/**
 * Whether this machine has nginx.
 * @throws where it has none and `CI` is set: there its tests are not optional
 */
export function hasNginx(): boolean {
  const there = spawnSync('nginx', ['-v']).error === undefined;
  if (!there && process.env.CI === 'true') throw new Error(NO_NGINX);
  return there;
}

/**
 * @param folder what is served
 * @param base path in front of it, with `/` at both ends
 */
export async function serveWithNginx(folder: string, base: string): Promise<Nginx> {
  const port = await freePort();
  const own = mkdtempSync(path.join(tmpdir(), 'tongbao-nginx-'));
  const config = path.join(own, 'nginx.conf');
  writeFileSync(config, configuration({ folder, base, port, own }));
  const server = spawn('nginx', ['-c', config, '-e', path.join(own, 'error.log')], { stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}${encodeURI(base)}`;
  await answering(address, server);
  return {
    address,
    close() {
      server.kill('SIGQUIT');
      rmSync(own, { recursive: true, force: true });
    },
  };
}

function configuration({
  folder,
  base,
  port,
  own,
}: {
  readonly folder: string;
  readonly base: string;
  readonly port: number;
  readonly own: string;
}): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${own}/${kind};`,
  );
  // Started by root, its worker would be another user, who may not read a temporary folder.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user}
daemon off;
pid ${own}/nginx.pid;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  charset utf-8;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json;
  access_log off;
  ${temporary.join('\n  ')}
  add_header Content-Security-Policy "${POLICY}" always;
  add_header X-Content-Type-Options nosniff always;
  server {
    listen 127.0.0.1:${port};
    location "${base}" { alias "${folder}/"; }
  }
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const bound = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof bound === 'object' && bound !== null ? bound.port : 0;
}

async function answering(address: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) break;
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('nginx does not answer');
}
