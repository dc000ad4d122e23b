import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../scripts/notice/refusal.ts';
import { writeManifest } from '../../scripts/publish/manifest.ts';
import { recoverSite } from '../../scripts/publish/recover-site.ts';
import { rollBack } from '../../scripts/publish/rollback.ts';
import { openStaging, type StagingOptions } from '../../scripts/publish/staging.ts';

let root: string;
let out: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'tongbao-publish-')));
  out = path.join(root, '_site');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function publish(text: string, options: StagingOptions = {}, place = out): readonly string[] {
  const staging = openStaging(place, options);
  try {
    mkdirSync(path.join(staging.folder, 'fanben'));
    writeFileSync(path.join(staging.folder, 'index.html'), text);
    writeFileSync(path.join(staging.folder, 'fanben/index.html'), text);
    writeManifest(staging.folder);
    return staging.publish().leftovers;
  } finally {
    staging.discard();
  }
}

const read = (folder = out): string => readFileSync(path.join(folder, 'index.html'), 'utf8');

/** What is in the way, as the English message says it. */
function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.says.en;
    throw error;
  }
  return '';
}

/** A file with its folders, somewhere in the test's own folder. */
function put(name: string, text = 'mine'): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}

/** A working folder as a run with this mark would leave it. */
function leave(id: string, mark: Readonly<Record<string, unknown>> = {}): string {
  const folder = path.join(root, `._site.tongbao-${id}`);
  mkdirSync(path.join(folder, 'new'), { recursive: true });
  const whole = {
    tongbao: 'working folder',
    version: 1,
    id,
    target: '_site',
    host: 'elsewhere',
    pid: 7,
    started: '2025-01-01T00:00:00.000Z',
    ...mark,
  };
  writeFileSync(path.join(folder, 'tongbao.json'), JSON.stringify(whole));
  return folder;
}

const ID = '0123456789abcdef';

describe('a folder is published whole or not at all', () => {
  it('replaces the earlier one and keeps it beside', () => {
    publish('一');
    publish('二');
    publish('三');
    expect([read(), read(`${out}.previous`)]).toEqual(['三', '二']);
    expect(readdirSync(root)).toEqual(['_site', '_site.previous']);
  });

  it('keeps the earlier one while the new one is written and when it is given up', () => {
    publish('一');
    const staging = openStaging(out);
    writeFileSync(path.join(staging.folder, 'index.html'), '二');
    expect(read()).toBe('一');
    staging.discard();
    expect(readdirSync(root)).toEqual(['_site']);
  });

  it('has the rights that a web server needs, whatever those of the sources', () => {
    const staging = openStaging(out);
    writeFileSync(path.join(staging.folder, 'index.html'), '一', { mode: 0o600 });
    mkdirSync(path.join(staging.folder, 'fanben'), { mode: 0o700 });
    writeManifest(staging.folder);
    staging.publish();
    const modeOf = (name: string) => statSync(path.join(out, name)).mode & 0o777;
    if (process.platform !== 'win32') {
      expect(['.', 'fanben', 'index.html', 'SHA256SUMS'].map(modeOf)).toEqual([0o755, 0o755, 0o644, 0o644]);
    }
  });

  it('is refused where a file that was written is gone', () => {
    const staging = openStaging(out);
    writeFileSync(path.join(staging.folder, 'index.html'), '一');
    expect(refusal(() => writeManifest(staging.folder, ['index.html', 'fanben/fanben.pdf']))).toContain(
      'fanben/fanben.pdf',
    );
    staging.discard();
    expect(readdirSync(root)).toEqual([]);
  });
});

describe('what tongbao did not publish is never removed', () => {
  it.each([
    ['documents beside the checksums of something else', { '_site/SHA256SUMS': '', '_site/thesis.docx': '' }],
    [
      'checksums that list exactly what lies beside them',
      { '_site/SHA256SUMS': `${'0'.repeat(64)}  disk.iso\n`, '_site/disk.iso': '' },
    ],
    ['a folder of that name', { '_site/SHA256SUMS/thesis.docx': '' }],
    ['a repository', { '_site/.git/HEAD': '' }],
    ['the predecessor of something else', { '_site.previous/thesis.docx': '' }],
  ])('%s', (_, files) => {
    for (const [name, text] of Object.entries(files)) put(name, text);
    expect(refusal(() => publish('一'))).toMatch(/holds files that tongbao did not publish/);
    for (const name of Object.keys(files)) expect(existsSync(path.join(root, name))).toBe(true);
    expect(readdirSync(root)).toHaveLength(1);
  });

  it('is named, a whole folder as one', () => {
    publish('一');
    put('_site/CNAME');
    put('_site/.git/HEAD');
    put('_site/.git/config');
    put('_site/fanben/note.txt');
    expect(refusal(() => publish('二'))).toMatch(/: \.git\/, CNAME, fanben\/note\.txt$/);
    expect(read()).toBe('一');
  });

  it('stays where the site keeps it, through builds and rollbacks', () => {
    const keep = ['CNAME', '.git'];
    publish('一', { keep });
    put('_site/CNAME', 'www.example.com');
    put('_site/.git/HEAD');
    publish('二', { keep });
    put('_site/.git/refs/new');
    const kept = (): string[] =>
      ['CNAME', '.git/HEAD', '.git/refs/new'].filter((name) => existsSync(path.join(out, name)));
    publish('三', { keep });
    expect([read(), ...kept()]).toEqual(['三', 'CNAME', '.git/HEAD', '.git/refs/new']);
    rollBack(out);
    expect([read(), ...kept()]).toEqual(['二', 'CNAME', '.git/HEAD', '.git/refs/new']);
    // What is no longer kept is foreign again.
    expect(refusal(() => publish('四'))).toMatch(/\.git\/, CNAME/);
  });

  it('is published into where it is all kept', () => {
    put('_site/.git/HEAD');
    publish('一', { keep: ['.git'] });
    publish('二', { keep: ['.git'] });
    publish('三', { keep: ['.git'] });
    expect([read(), existsSync(path.join(out, '.git/HEAD'))]).toEqual(['三', true]);
    expect(readdirSync(root)).toEqual(['_site', '_site.previous']);
  });

  it('does not count where a system left it by itself', () => {
    publish('一');
    put('_site/.DS_Store');
    put('_site/fanben/Thumbs.db');
    publish('二');
    expect(read()).toBe('二');
  });

  it('is not replaced by a publication of what it keeps by the same name', () => {
    publish('一');
    expect(refusal(() => publish('二', { keep: ['fanben'] }))).toContain('"fanben" under keep');
    expect(read()).toBe('一');
  });

  it.each([
    ['the working folder', () => '.'],
    ['a folder around the working folder', () => '..'],
    ['the home folder', () => process.env.HOME ?? '/root'],
    ['the root', () => path.parse(root).root],
    ['the content folder', () => path.join(root, 'content')],
    ['a folder in the content folder', () => path.join(root, 'content/fanben/out')],
    ['a folder around the content folder', () => root],
    ['the content folder by another name', () => path.join(root, 'link')],
    ['a new folder below the content folder by another name', () => path.join(root, 'link/new')],
  ])('and is no place to publish to: %s', (_, place) => {
    put('content/site.yaml');
    symlinkSync(path.join(root, 'content'), path.join(root, 'link'));
    expect(refusal(() => publish('一', { content: path.join(root, 'content') }, place()))).toMatch(
      /is no place to publish to/,
    );
  });
});

describe('after a run that died', () => {
  it('only folders with a mark of ours are removed', () => {
    put('._site.old-20240101/photo.jpg');
    put(`._site.tongbao-${ID}/photo.jpg`);
    put('._site.tongbao-20240101/photo.jpg');
    leave('fedcba9876543210', { id: 'another id' });
    const dead = leave('aaaaaaaaaaaaaaaa');
    utimesSync(path.join(dead, 'tongbao.json'), 0, 0);
    publish('一');
    expect(readdirSync(root).sort()).toEqual([
      '._site.old-20240101',
      `._site.tongbao-${ID}`,
      '._site.tongbao-20240101',
      '._site.tongbao-fedcba9876543210',
      '_site',
    ]);
  });

  it.each([
    ['keepAs', { keepAs: '../moved' }],
    ['origin', { origin: '../moved' }],
    ['target', { target: '../moved' }],
    ['a drive', { keepAs: 'C:moved' }],
    ['the folder around', { keepAs: '..' }],
  ])('a mark that names another place is none: %s', (_, mark) => {
    put('_site/index.html');
    const forged = leave(ID, mark);
    mkdirSync(path.join(forged, 'old'));
    utimesSync(path.join(forged, 'tongbao.json'), 0, 0);
    const around = readdirSync(path.dirname(root));
    recoverSite({ out });
    expect(readdirSync(path.dirname(root))).toEqual(around);
    expect(readdirSync(forged).sort()).toEqual(['new', 'old', 'tongbao.json']);
  });

  it('the folder that it had moved away is put back before anything else', () => {
    publish('一');
    const dead = leave(ID);
    utimesSync(path.join(dead, 'tongbao.json'), 0, 0);
    rmSync(path.join(dead, 'new'), { recursive: true });
    mkdirSync(path.join(dead, 'old'));
    writeFileSync(path.join(dead, 'old/index.html'), '零');
    rmSync(out, { recursive: true });
    recoverSite({ out });
    expect(read()).toBe('零');
    expect(readdirSync(root)).toEqual(['_site']);
  });
});

describe('two runs', () => {
  it('on two machines never publish to one folder at once', () => {
    const other = leave(ID);
    writeFileSync(path.join(other, 'new/index.html'), '别处');
    expect(refusal(() => publish('一'))).toMatch(
      /another tongbao is writing .*_site \(host elsewhere, process 7/,
    );
    expect(existsSync(path.join(other, 'new/index.html'))).toBe(true);
    expect(readdirSync(root)).toHaveLength(1);
  });

  it('in one process neither', () => {
    const first = openStaging(out);
    expect(refusal(() => openStaging(out))).toContain('another tongbao is writing');
    first.discard();
    publish('一');
    expect(read()).toBe('一');
  });

  it('of which one lost its lock: it does not publish', () => {
    publish('一');
    const staging = openStaging(out);
    writeFileSync(path.join(staging.folder, 'index.html'), '二');
    writeManifest(staging.folder);
    const [own = ''] = readdirSync(root).filter((name) => name.startsWith('._site.'));
    rmSync(path.join(root, own, 'tongbao.json'));
    expect(refusal(() => staging.publish())).toContain('nothing was replaced');
    expect(read()).toBe('一');
  });
});

describe('a rollback', () => {
  it('exchanges the present publication and the one before it', () => {
    publish('一');
    publish('二');
    rollBack(out);
    expect([read(), read(`${out}.previous`)]).toEqual(['一', '二']);
    rollBack(out);
    expect([read(), read(`${out}.previous`)]).toEqual(['二', '一']);
    expect(readdirSync(root)).toEqual(['_site', '_site.previous']);
  });

  it('brings the site back where it is gone', () => {
    publish('一');
    publish('二');
    rmSync(out, { recursive: true });
    rollBack(out);
    expect(readdirSync(root)).toEqual(['_site']);
    expect(read()).toBe('一');
  });

  it('is refused where nothing was published before, or foreign files would go', () => {
    publish('一');
    expect(refusal(() => rollBack(out))).toContain('no previous publication');
    publish('二');
    put('_site/CNAME');
    expect(refusal(() => rollBack(out))).toContain('CNAME');
    expect(read()).toBe('二');
  });
});

describe('a mark that somebody altered', () => {
  it.each(['../content', '../../content', '..', '/etc', 'a/b', ''])('keeps nothing outside: %s', (name) => {
    put('content/site.yaml');
    publish('一');
    publish('二');
    const mark = path.join(out, '.tongbao.json');
    writeFileSync(mark, readFileSync(mark, 'utf8').replace('"keep":[]', `"keep":[${JSON.stringify(name)}]`));
    expect(refusal(() => rollBack(out))).toContain('tongbao did not publish');
    expect(refusal(() => publish('三'))).toContain('tongbao did not publish');
    expect(read()).toBe('二');
    expect(existsSync(path.join(root, 'content/site.yaml'))).toBe(true);
  });
});

describe('a link', () => {
  it('is followed: what it leads to is published, and the link stays', () => {
    mkdirSync(path.join(root, 'www'));
    symlinkSync('www', out);
    publish('一');
    publish('二');
    expect(read(path.join(root, 'www'))).toBe('二');
    expect(readdirSync(root).sort()).toEqual(['_site', 'www', 'www.previous']);
    expect(realpathSync(out)).toBe(path.join(root, 'www'));
  });

  it('that leads nowhere is refused', () => {
    symlinkSync('www', out);
    expect(refusal(() => publish('一'))).toMatch(/is a link, but www does not exist/);
  });

  it('is foreign in a published folder', () => {
    publish('一');
    symlinkSync('/etc', path.join(out, 'etc'));
    expect(refusal(() => publish('二'))).toMatch(/: etc$/);
  });
});

describe('the manifest', () => {
  it('lists every file but itself, sorted, in the format of sha256sum', () => {
    mkdirSync(path.join(root, 'b'));
    writeFileSync(path.join(root, 'b/c.txt'), '');
    writeFileSync(path.join(root, 'a.txt'), 'abc');
    expect(writeManifest(root)).toEqual({ files: 2, bytes: 3 });
    expect(readFileSync(path.join(root, 'SHA256SUMS'), 'utf8')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n' +
        'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b/c.txt\n',
    );
  });
});
