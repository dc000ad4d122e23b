/** Serves a folder with a real nginx on the loopback address, as an administrator would set it up with a strict policy. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
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
  close(): Promise<void>;
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
 * @param base path before it, with `/` at both ends
 */
export async function serveWithNginx(folder: string, base: string): Promise<Nginx> {
  // nginx cannot be told to take any free port: one that was free may be taken by the time it starts.
  for (let tries = 0; tries < PORTS; tries += 1) {
    const server = await serveAt(await freePort(), folder, base);
    if (server !== undefined) return server;
  }
  throw new Error('nginx does not answer');
}

/** Ports that are tried. */
const PORTS = 3;

/** @returns `undefined` where nginx does not answer at this port */
async function serveAt(port: number, folder: string, base: string): Promise<Nginx | undefined> {
  const own = mkdtempSync(path.join(tmpdir(), 'tongbao-nginx-'));
  const config = path.join(own, 'nginx.conf');
  writeFileSync(config, configuration({ folder, base, port, own }));
  const server = spawn('nginx', ['-c', config, '-e', path.join(own, 'error.log')], { stdio: 'ignore' });
  const address = `http://127.0.0.1:${port}${encodeURI(base)}`;
  const close = async (): Promise<void> => {
    // It writes into its folder until it has ended; SIGTERM does not wait for connections that a browser keeps.
    if (server.kill('SIGTERM')) await once(server, 'exit');
    rmSync(own, { recursive: true, force: true });
  };
  if (await answers(address, server)) return { address, close };
  await close();
  return undefined;
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

async function answers(address: string, server: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok === true) return true;
    await new Promise((later) => setTimeout(later, 100));
  }
  return false;
}
