/** Every step of replacing a folder fails in turn, or is the last one of its process: the folder is whole all the same. */

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importDraft } from '../../scripts/draft/import-draft.ts';
import { filesIn, writeManifest } from '../../scripts/publish/manifest.ts';
import { writeMark } from '../../scripts/publish/publication.ts';
import { recoverSite } from '../../scripts/publish/recover-site.ts';
import { rollBack } from '../../scripts/publish/rollback.ts';
import { openStaging } from '../../scripts/publish/staging.ts';
import { beginReplacing } from '../../scripts/replace/replace-folder.ts';
import { workingFoldersIn } from '../../scripts/replace/working-folder.ts';
import { withFault, withoutSync } from './faults.ts';

beforeAll(withoutSync);

let root: string;
let out: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'tongbao-steps-')));
  out = path.join(root, '_site');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(folder: string, words: string): void {
  for (const name of ['index.html', 'fanben/index.html', `only-${words}.html`]) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), words);
  }
  writeManifest(folder);
}

function publish(words: string): void {
  const staging = openStaging(out);
  try {
    write(staging.folder, words);
    staging.publish();
  } finally {
    staging.discard();
  }
}

/** As `publish` does where the folder is a mount point. */
function publishInside(words: string): void {
  const replacement = beginReplacing(out, { inside: true });
  try {
    write(replacement.folder, words);
    writeMark(replacement.folder, { keep: [] });
    replacement.replace();
  } finally {
    replacement.discard();
  }
}

/** The one text that all files of the site have; all texts, where they differ or files are missing. */
function words(folder = out): string {
  const names = filesIn(folder).filter((name) => name.endsWith('.html'));
  const texts = [...new Set(names.map((name) => readFileSync(path.join(folder, name), 'utf8')))].join('+');
  const whole = names.length === 3 && existsSync(path.join(folder, `only-${texts}.html`));
  return whole ? texts : `broken: ${names.join(', ')}: ${texts}`;
}

/** Puts right what the run left. It was this process, which lives: first one that does not is named in its place. */
function recover(): void {
  for (const parent of [root, out, path.join(root, 'content')]) bury(parent);
  recoverSite({ out, content: path.join(root, 'content') });
}

function bury(parent: string): void {
  for (const { folder, mark } of workingFoldersIn(parent)) {
    writeFileSync(path.join(folder, 'tongbao.json'), JSON.stringify({ ...mark, pid: 4_194_305 }));
  }
}

/** Runs `work` with a fault at its first step, its second, and so on, each from the same beginning, until none is reached. */
function eachStep(
  code: string,
  begin: () => void,
  work: () => void,
  judge: (step: number, thrown: unknown) => void,
): number {
  for (let step = 1; ; step += 1) {
    rmSync(root, { recursive: true, force: true });
    mkdirSync(root);
    begin();
    const { calls, thrown } = withFault({ nth: step, code }, work);
    if (calls < step) return step - 1;
    judge(step, thrown);
  }
}

// Other codes take the same way: what fails is not looked at.
describe.each(['DEATH', 'ENOSPC'])('with %s', (code) => {
  it('publishing leaves the old site or the new one, and the one before', () => {
    const steps = eachStep(
      code,
      () => ['一', '二'].forEach(publish),
      () => publish('三'),
      (step, thrown) => {
        // Only after a death is there something for the next command to put right.
        if (code !== 'DEATH') expect(words(), `step ${step}`).toBe(thrown === undefined ? '三' : '二');
        recover();
        expect(['二', '三'], `step ${step}`).toContain(words());
        expect(words(`${out}.previous`), `step ${step}`).toBe(words() === '三' ? '二' : '一');
        publish('四');
        expect(words()).toBe('四');
      },
    );
    expect(steps).toBeGreaterThan(15);
  });

  it('publishing into a folder that cannot be moved leaves the old site or the new one', () => {
    const steps = eachStep(
      code,
      () => publishInside('一'),
      () => publishInside('二'),
      (step) => {
        recover();
        expect(['一', '二'], `step ${step}`).toContain(words());
        publishInside('三');
        expect(words()).toBe('三');
        expect(readdirSync(root)).toEqual(['_site']);
      },
    );
    expect(steps).toBeGreaterThan(15);
  });

  it('a rollback leaves both publications, in one order or the other', () => {
    const steps = eachStep(
      code,
      () => ['一', '二'].forEach(publish),
      () => rollBack(out),
      (step) => {
        recover();
        expect([words(), words(`${out}.previous`)].sort(), `step ${step}`).toEqual(['一', '二']);
      },
    );
    expect(steps).toBeGreaterThan(5);
  });

  it('an import over a notice leaves the old text or the new one, and the attachments', () => {
    const file = path.join(root, 'draft.txt');
    const content = path.join(root, 'content');
    const importText = (count: number) => () => {
      importDraft(file, content, { slug: 'fanben', force: count !== 3 });
    };
    const draft = (count: number) =>
      writeFileSync(
        file,
        `范本镇关于河道整治的通报\n\n2025-11-03\n\n一、关于河道问题的整改\n\n（一）清理河道${count}条。\n`,
      );
    const steps = eachStep(
      code,
      () => {
        draft(3);
        importText(3)();
        mkdirSync(path.join(content, 'fanben/files'));
        writeFileSync(path.join(content, 'fanben/files/a.csv'), '');
        draft(8);
      },
      importText(8),
      (step, thrown) => {
        recover();
        const files = filesIn(path.join(content, 'fanben')).filter((name) => !name.startsWith('.'));
        expect(files, `step ${step}`).toEqual(['01-section.md', 'files/a.csv', 'index.md']);
        const text = readFileSync(path.join(content, 'fanben/01-section.md'), 'utf8');
        expect(text, `step ${step}`).toMatch(/清理河道[38]条/);
        if (code !== 'DEATH') expect(text.includes('8条'), `step ${step}`).toBe(thrown === undefined);
      },
    );
    expect(steps).toBeGreaterThan(5);
  });
});

it.each(['EACCES', 'EXDEV', 'EBUSY'])('with %s at the rename itself the old site is moved back', (code) => {
  publish('一');
  // The first moves the old site away, the second moves the new one into its place.
  const { thrown } = withFault({ nth: 2, code, only: 'renameSync' }, () => publish('二'));
  expect(thrown).toMatchObject({ code });
  expect(words()).toBe('一');
  expect(readdirSync(root)).toEqual(['_site']);
});
