import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../../scripts/notice/refusal.ts';
import { LARGEST_TEXT } from '../../../scripts/publish/digest.ts';
import { writeMark } from '../../../scripts/publish/publication.ts';
import { openCopy } from '../../../scripts/publish/verify/open-copy.ts';
import { type Fault, type VerifyOptions, verifyCopy } from '../../../scripts/publish/verify/verify.ts';
import { webCopy } from '../../../scripts/publish/verify/web-copy.ts';
import { writeProofs } from '../../../scripts/publish/verify/word-digests.ts';

let root: string;
let site: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongbao-verify-'));
  site = path.join(root, '_site');
  mkdirSync(path.join(site, 'fanben'), { recursive: true });
  put('index.html', '<h1>通报</h1>\n<p>反馈问题49个。</p>\n<a href="fanben/index.html">全文</a>');
  put('fanben/index.html', '<p>一</p>');
  put('fanben/fanben.txt', '反馈问题49个。\n');
  put('fanben/fanben.pdf', '%PDF');
  writeProofs(site);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
  writeFileSync(path.join(site, name), text);
}
const text = (name: string): string => readFileSync(path.join(site, name), 'utf8');

const shown = (faults: readonly Fault[]): string[] =>
  faults.map(({ kind, name, reason }) => [kind, name, reason].filter((part) => part !== undefined).join(' '));

async function faultsOf(place: string, options: VerifyOptions = {}): Promise<string[]> {
  return shown((await verifyCopy(openCopy(place), options)).faults);
}

describe('a folder', () => {
  it('is whole as it was published', async () => {
    expect(await verifyCopy(openCopy(site))).toEqual({ listed: 6, faults: [], kept: [] });
  });

  it('that a CMS rewrote has the same words', async () => {
    put('index.html', `${text('index.html').replaceAll('\n', '\r\n')}<script src="tongji.js"></script>`);
    put('fanben/fanben.txt', `\ufeff${text('fanben/fanben.txt').replaceAll('\n', '\r\n')}`);
    expect(await faultsOf(site)).toEqual(['rewritten fanben/fanben.txt', 'rewritten index.html']);
  });

  it('of which words, or files that are no text, are others', async () => {
    put('index.html', text('index.html').replace('49', '48'));
    put('fanben/fanben.pdf', '%PDF\r\n');
    expect(await faultsOf(site)).toEqual(['changed fanben/fanben.pdf', 'changed index.html']);
  });

  it('with something missing, and something added, whatever it is', async () => {
    rmSync(path.join(site, 'fanben/fanben.pdf'));
    put('new.html', '');
    mkdirSync(path.join(site, 'empty/inner'), { recursive: true });
    symlinkSync('/etc', path.join(site, 'etc'));
    rmSync(path.join(site, 'fanben/fanben.txt'));
    symlinkSync('index.html', path.join(site, 'fanben/fanben.txt'));
    expect(await faultsOf(site)).toEqual([
      'missing fanben/fanben.pdf',
      'missing fanben/fanben.txt',
      'added empty/inner/',
      'added etc',
      'added fanben/fanben.txt',
      'added new.html',
    ]);
  });

  it('whose digests of words were altered is not believed that its words are the same', async () => {
    put('index.html', text('index.html').replace('49', '48'));
    put('verify/SHA256WORDS', text('verify/SHA256WORDS').replace(/[0-9a-f]{64}/g, '0'.repeat(64)));
    expect(await faultsOf(site)).toContain('changed index.html');
  });

  it('says what its mark keeps, which is not compared', async () => {
    writeMark(site, { keep: ['CNAME', 'evil.html'] });
    put('CNAME', 'www.example.com');
    put('evil.html', '<p>甲</p>');
    put('fanben/CNAME', '');
    expect((await verifyCopy(openCopy(site))).kept).toEqual(['CNAME', 'evil.html']);
    expect(await faultsOf(site)).toEqual(['added fanben/CNAME']);
  });

  it.each(['../x', '/etc/passwd', 'a/../../x', 'C:/x', '..\\x'])(
    'with a manifest that names a place outside is refused: %s',
    async (name) => {
      put('SHA256SUMS', `${text('SHA256SUMS')}${'0'.repeat(64)}  ${name}\n`);
      await expect(verifyCopy(openCopy(site))).rejects.toThrow(Refusal);
    },
  );

  it('is compared with another manifest where one is given', async () => {
    const manifest = text('SHA256SUMS');
    put('index.html', text('index.html').replace('49', '48'));
    writeProofs(site);
    expect(await faultsOf(site)).toEqual([]);
    expect(await faultsOf(site, { manifest })).toContain('changed index.html');
  });
});

it('what cannot be compared is refused', async () => {
  const file = path.join(root, 'x.zip');
  expect(() => openCopy(file)).toThrow(Refusal);
  writeFileSync(file, 'no zip');
  expect(() => openCopy(file)).toThrow(Refusal);
  writeFileSync(file, zipSync({ 'index.html': new Uint8Array(1) }));
  await expect(verifyCopy(openCopy(file))).rejects.toThrow(Refusal);
  writeFileSync(file, zipSync({ SHA256SUMS: new TextEncoder().encode('nonsense\n') }));
  await expect(verifyCopy(openCopy(file))).rejects.toThrow(Refusal);
});

describe('a site on the web', () => {
  let server: Server;
  let address: string;
  let answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  let asked: string[];
  beforeEach(async () => {
    asked = [];
    answer = () => false;
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      if (!answer(request, response)) serve(request.url ?? '', response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const at = server.address();
    address = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}/tongbao/`;
  });
  afterEach(() => {
    server.close();
    server.closeAllConnections();
  });

  function serve(url: string, response: ServerResponse): void {
    try {
      const bytes = readFileSync(path.join(site, url.replace('/tongbao/', '')));
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(bytes));
    } catch {
      response.writeHead(404).end('<h1>404</h1>');
    }
  }

  const faults = async (place = address): Promise<string[]> =>
    shown((await verifyCopy(webCopy(place, { pause: 1 }))).faults);

  it('is whole, compressed on the way or not, by the address of any of its pages', async () => {
    expect(await faults()).toEqual([]);
    expect(await faults(`${address}index.html`)).toEqual([]);
    expect(asked).not.toContain('/tongbao/new.html');
  });

  it('with a rewritten page, a changed one, a missing file, and a link to what is not listed', async () => {
    put(
      'index.html',
      `${text('index.html')}<a href="fanben/new.pdf?v=1#x">补充</a><a href="/other/">其他栏目</a>`,
    );
    put('fanben/index.html', '<p>二</p>');
    rmSync(path.join(site, 'fanben/fanben.pdf'));
    expect(await faults()).toEqual([
      'changed fanben/index.html',
      'changed index.html',
      'missing fanben/fanben.pdf',
      'added fanben/new.pdf',
    ]);
  });

  it('is asked again where it fails for a moment, and three times at most', async () => {
    let left = 2;
    answer = (_, response) => {
      if (left === 0) return false;
      left -= 1;
      response.writeHead(503).end();
      return true;
    };
    expect(await faults()).toEqual([]);
    answer = ({ url }, response) => {
      if (!url?.endsWith('.pdf')) return false;
      response.writeHead(500).end();
      return true;
    };
    asked = [];
    expect(await faults()).toEqual(['unreadable fanben/fanben.pdf HTTP 500']);
    expect(asked.filter((url) => url.endsWith('.pdf'))).toHaveLength(3);
  });

  it('is followed within its host, and not to another', async () => {
    answer = ({ url = '' }, response) => {
      if (url.startsWith('/tongbao/moved/') || !/\.(?:txt|pdf)$/.test(url)) return false;
      const location = url.endsWith('.txt')
        ? url.replace('/tongbao/', '/tongbao/moved/')
        : 'http://example.invalid/fanben.pdf';
      response.writeHead(302, { location }).end();
      return true;
    };
    mkdirSync(path.join(site, 'moved/fanben'), { recursive: true });
    put('moved/fanben/fanben.txt', text('fanben/fanben.txt'));
    expect(await faults()).toEqual(['unreadable fanben/fanben.pdf → example.invalid']);
  });

  it('that cannot be reached is refused', async () => {
    server.close();
    server.closeAllConnections();
    await expect(faults()).rejects.toThrow(Refusal);
  });

  it('is asked for few files at once', async () => {
    for (let index = 0; index < 40; index += 1) put(`many/${index}.txt`, String(index));
    writeProofs(site);
    let [now, most] = [0, 0];
    answer = ({ url = '' }, response) => {
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        serve(url, response);
      }, 3);
      return true;
    };
    expect(await faults()).toEqual([]);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(6);
  });
});

describe('files that are larger than a text', () => {
  const grow = (name: string): void => truncateSync(path.join(site, name), LARGEST_TEXT + 1);

  it('are compared by their bytes', async () => {
    grow('fanben/fanben.txt');
    grow('fanben/index.html');
    expect(await faultsOf(site)).toEqual(['changed fanben/fanben.txt', 'changed fanben/index.html']);
    writeProofs(site);
    expect(await faultsOf(site)).toEqual([]);
  });

  it('are no manifest, no digests of words, and no signature', async () => {
    grow('verify/SHA256WORDS');
    expect(await faultsOf(site)).toEqual(['changed verify/SHA256WORDS']);
    grow('SHA256SUMS');
    await expect(verifyCopy(openCopy(site))).rejects.toThrow(Refusal);
  });
});
