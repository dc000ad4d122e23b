/** A published copy on a web server, read as a reader's browser would. */

import { type Digested, Digester } from '../digest.ts';
import { type PublishedCopy, Unreadable } from './copy.ts';

/** Waits for an answer so long, in milliseconds. */
const PATIENCE = 30_000;
/** How often a file is asked for before it counts as unreadable. */
const ATTEMPTS = 3;
const MOST_REDIRECTS = 5;

/** Whether the place is an address on the web. */
export function isWebAddress(place: string): boolean {
  return /^https?:\/\//i.test(place);
}

/** @param pause milliseconds before the second attempt; they double with each */
export function webCopy(place: string, { pause = 500 }: { readonly pause?: number } = {}): PublishedCopy {
  const base = new URL('.', place);
  const addressOf = (name: string): URL => new URL(name.split('/').map(encodeURIComponent).join('/'), base);
  return {
    place,
    // A server does not say what it has.
    list: async () => undefined,
    digest: (name) => fetchFile(addressOf(name), pause, digestOfAnswer),
    read: (name) =>
      fetchFile(addressOf(name), pause, async (answer) => new Uint8Array(await answer.arrayBuffer())),
  };
}

/** A server may go on without end: only the bytes of a text are kept. */
async function digestOfAnswer({ body }: Response): Promise<Digested> {
  const digester = new Digester();
  for await (const piece of body ?? []) digester.add(piece);
  return digester.end();
}

async function fetchFile<T>(
  address: URL,
  pause: number,
  read: (answer: Response) => Promise<T>,
): Promise<T | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await follow(address);
      if (answer.status === 404 || answer.status === 410) return undefined;
      // What is compressed on the way (gzip, br) is unpacked by fetch.
      if (answer.ok) return await read(answer);
      const isPassing = answer.status >= 500 || answer.status === 429 || answer.status === 408;
      if (!isPassing || attempt === ATTEMPTS) throw new Unreadable(`HTTP ${answer.status}`);
    } catch (error) {
      if (error instanceof Unreadable) throw error;
      if (attempt === ATTEMPTS) throw new Unreadable(reasonOf(error), { cause: error });
    }
    await new Promise((resolve) => setTimeout(resolve, pause * 2 ** (attempt - 1)));
  }
}

/** Redirects are followed within the host: another host is another publisher. */
async function follow(address: URL): Promise<Response> {
  let at = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const answer = await fetch(at, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
    const target = answer.headers.get('location');
    if (answer.status < 300 || answer.status > 399 || target === null) return answer;
    await answer.body?.cancel();
    const next = new URL(target, at);
    if (next.hostname !== address.hostname) throw new Unreadable(`→ ${next.host}`);
    at = next;
  }
  throw new Unreadable(`> ${MOST_REDIRECTS} redirects`);
}

/** fetch says "fetch failed" and keeps the reason: ECONNREFUSED, ENOTFOUND, a certificate. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message || cause.name;
}
