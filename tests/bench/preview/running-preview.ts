/** `tongbao dev` as a process of its own, and a browser's side of it. */

import { spawn } from 'node:child_process';
import { get } from 'node:http';
import path from 'node:path';

export interface RunningPreview {
  /** The body of a page or file, from the site's folder; waits while the notices are read. */
  page(name: string): Promise<string>;
  /** Kept with the next message that reloads the pages. */
  reloaded(): Promise<void>;
  close(): Promise<void>;
}

/** @param checkout the folder of a compiled checkout */
export async function startPreview(content: string, checkout: string): Promise<RunningPreview> {
  const tool = path.resolve(checkout, 'dist/scripts/tongbao.js');
  const child = spawn(process.execPath, [tool, 'dev', '--content', content, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (data) => {
      output += String(data);
      const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`dev ended with ${code}`)));
  });
  const waiting = new Set<() => void>();
  const events = get(`${address}-/events`, (response) => {
    response.on('data', (data) => {
      if (!String(data).includes('event: reload')) return;
      for (const resolve of waiting) resolve();
      waiting.clear();
    });
  });
  return {
    page: (name) => pageOf(`${address}${name}`),
    reloaded: () => new Promise((resolve) => waiting.add(resolve)),
    async close() {
      events.destroy();
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function pageOf(address: string): Promise<string> {
  for (;;) {
    const answer = await fetch(address);
    const body = await answer.text();
    if (answer.status === 200) return body;
    if (answer.status !== 503) throw new Error(`${address}: ${answer.status}\n${body}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
