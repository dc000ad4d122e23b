import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zipOffline } from '../../scripts/package/offline-zip.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tongbao-offline-'));
  const put = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, 'site', name)), { recursive: true });
    writeFileSync(path.join(folder, 'site', name), text);
  };
  put('content/site.yaml', 'name: 示例\n');
  put('node_modules/tongbao/dist/scripts/tongbao.js', 'console.log(process.argv.slice(2).join())');
  put('node_modules/tongbao/dist/desk/tongbao.html', '<title>desk</title>');
  put('node_modules/tongbao/package.json', '{"type":"module"}');
  put('node_modules/@pagefind/linux-x64/bin/pagefind', 'program');
  put('package-lock.json', '{}');
  mkdirSync(path.join(folder, 'site/node_modules/.bin'));
  symlinkSync('../tongbao/dist/scripts/tongbao.js', path.join(folder, 'site/node_modules/.bin/tongbao'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const zip = () => zipOffline(path.join(folder, 'site'), 'tongbao');

describe('the zip for machines without a network', () => {
  it('holds the site, its packages and what starts them, below one folder', () => {
    expect(Object.keys(unzipSync(zip())).sort()).toEqual([
      'tongbao/README.txt',
      'tongbao/content/site.yaml',
      'tongbao/node_modules/@pagefind/linux-x64/bin/pagefind',
      'tongbao/node_modules/tongbao/dist/desk/tongbao.html',
      'tongbao/node_modules/tongbao/dist/scripts/tongbao.js',
      'tongbao/node_modules/tongbao/package.json',
      'tongbao/start.bat',
      'tongbao/start.sh',
      'tongbao/tongbao.cmd',
      'tongbao/tongbao.html',
    ]);
  });

  it('is the same each time', () => {
    expect(Buffer.from(zip()).equals(zip())).toBe(true);
  });

  it('has files of the kind that each system runs', () => {
    const files = unzipSync(zip());
    const text = (name: string) => strFromU8(files[`tongbao/${name}`] ?? new Uint8Array());
    for (const name of ['start.bat', 'tongbao.cmd']) {
      expect(text(name).match(/\n/g)?.length).toBe(text(name).match(/\r\n/g)?.length);
    }
    expect(text('start.sh')).not.toContain('\r');
    expect(modeOf('tongbao/start.sh')).toBe(0o755);
    expect(modeOf('tongbao/node_modules/@pagefind/linux-x64/bin/pagefind')).toBe(0o755);
    expect(modeOf('tongbao/content/site.yaml')).toBe(0o644);
  });

  it.skipIf(process.platform === 'win32')('runs tongbao from any folder with Node alone', () => {
    for (const [name, bytes] of Object.entries(unzipSync(zip()))) {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
    const start = path.join(folder, 'tongbao/start.sh');
    const run = (...args: string[]) => spawnSync('sh', [start, ...args], { encoding: 'utf8' }).stdout;
    expect(run('check', '--lang', 'zh')).toBe('check,--lang,zh\n');
    expect(run()).toBe('--help\n');
  });
});

/** The mode of a file as the zip's directory has it: the high half of its external attributes. */
function modeOf(name: string): number {
  const bytes = Buffer.from(zip());
  const wanted = Buffer.from(name);
  let at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
  while (at >= 0) {
    if (bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28)).equals(wanted)) {
      return bytes.readUInt16LE(at + 40) & 0o777;
    }
    at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1');
  }
  throw new Error(`no ${name}`);
}
