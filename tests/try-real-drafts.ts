/**
 * Writes the real notice of `../shared/seed/notice.txt`, where it is present, in every format that an editor may have,
 * imports each and compares words and outline. `npm run try-real-drafts`
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Document, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { readNoticeFolder } from '../scripts/content/notice-folder.ts';
import type { DraftOptions } from '../scripts/draft/draft.ts';
import { readDraft } from '../scripts/draft/read-draft.ts';
import { draftToFiles } from '../scripts/draft/write/draft-files.ts';
import { type Mark, readMark } from '../scripts/notice/numbering/mark.ts';
import { countItems, wordsOf } from '../scripts/notice/passages.ts';
import { Refusal } from '../scripts/notice/refusal.ts';
import { encode } from './draft/encode.ts';

const NOTICE = '../shared/seed/notice.txt';
const EXPECTED = { sections: 13, items: 59 };

interface Imported {
  readonly words: string;
  readonly sections: number;
  readonly items: number;
  readonly milliseconds: number;
}

async function tryAll(text: string): Promise<number> {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const folder = mkdtempSync(path.join(tmpdir(), 'try-real-'));
  try {
    const write = (name: string, bytes: Uint8Array | string): string => {
      writeFileSync(path.join(folder, name), bytes);
      return path.join(folder, name);
    };
    const typed = write('typed.docx', await typedDocx(lines));
    const expected = importFile(write('notice.txt', text));
    // A no-break space has no two bytes in GB18030; editors of that encoding type a plain one.
    const gb = encode(lines.join('\r\n').replaceAll('\u00a0', ' '), 'GB18030');
    const trials: [name: string, file: string, options?: DraftOptions][] = [
      ['.txt in GB18030', write('gb.txt', gb)],
      ['.docx, numbers typed', typed],
      ['.docx, numbers automatic', write('automatic.docx', await numberedDocx(lines))],
      ['.html', write('page.html', page(lines))],
    ];
    const old = toDoc(typed, folder);
    if (old === undefined) say('.doc: no LibreOffice on this machine, not tried');
    else {
      trials.push(['.doc, words only', old, { office: false }]);
      trials.push(['.doc, by LibreOffice', old]);
    }
    let faults = judge('.txt in UTF-8', expected, expected);
    for (const [name, file, options] of trials) faults += judge(name, importFile(file, options), expected);
    return faults + ((await stopsAtHiddenWords(lines, write)) ? 0 : 1) > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function importFile(file: string, options: DraftOptions = {}): Imported {
  const start = performance.now();
  const texts = draftToFiles(readDraft(readFileSync(file), file, options));
  const { notice } = readNoticeFolder({ slug: 'a', path: 'a', texts, attachments: [] });
  const milliseconds = performance.now() - start;
  if (notice === undefined) throw new Error(`${file}: the content does not read back`);
  const words = wordsOf(notice).replace(/\s/g, '');
  return { words, sections: notice.sections.length, items: countItems(notice), milliseconds };
}

function judge(name: string, imported: Imported, expected: Imported): number {
  const { sections, items, milliseconds } = imported;
  const same = imported.words === expected.words;
  const right = same && sections === EXPECTED.sections && items === EXPECTED.items;
  say(
    `${right ? 'ok  ' : 'FAIL'}  ${name}: ${sections} sections, ${items} items, words ${same ? 'identical' : 'DIFFER'}, ${(milliseconds / 1000).toFixed(2)} s`,
  );
  return right ? 0 : 1;
}

async function typedDocx(lines: readonly string[]): Promise<Uint8Array> {
  return Packer.toBuffer(
    new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }),
  );
}

/** Kinds of marks that become automatic numbers, a level each. */
const NUMBERED = ['han', 'han-paren'];

/** Sections and items lose their typed number and get one from a list. */
async function numberedDocx(lines: readonly string[]): Promise<Uint8Array> {
  const levels: { level: number; format: (typeof LevelFormat)['CHINESE_COUNTING']; text: string }[] = [];
  const children = lines.map((line) => {
    const mark = readMark(line);
    const level = NUMBERED.indexOf(mark?.kind ?? '');
    if (mark === undefined || level < 0) return new Paragraph(line);
    levels[level] ??= { level, format: LevelFormat.CHINESE_COUNTING, text: pattern(mark, level) };
    const rest = line.slice(mark.label.length);
    return new Paragraph({ numbering: { reference: 'outline', level }, children: [new TextRun(rest)] });
  });
  const numbering = { config: [{ reference: 'outline', levels }] };
  return Packer.toBuffer(new Document({ numbering, sections: [{ children }] }));
}

/** `（二）` → `（%2）` for the second level. */
function pattern({ label }: Mark, level: number): string {
  return label.replace(/[一二三四五六七八九十]+/, `%${level + 1}`);
}

function page(lines: readonly string[]): string {
  const paragraphs = lines.map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  return `<html><head><meta charset="utf-8"></head><body><div class="TRS_Editor">${paragraphs.join('\n')}</div></body></html>`;
}

function toDoc(file: string, folder: string): string | undefined {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const { status } = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'doc', '--outdir', folder, file],
    {
      stdio: 'ignore',
      timeout: 120_000,
    },
  );
  return status === 0 ? file.replace(/\.docx$/, '.doc') : undefined;
}

async function stopsAtHiddenWords(
  lines: readonly string[],
  write: (name: string, bytes: Uint8Array) => string,
): Promise<boolean> {
  const hidden = new Paragraph({ children: [new TextRun({ text: '内部掌握，不公开', vanish: true })] });
  const children = [...lines.map((line) => new Paragraph(line)), hidden];
  try {
    importFile(write('hidden.docx', await Packer.toBuffer(new Document({ sections: [{ children }] }))));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(`ok    hidden words stop the import:\n${error.says.zh}\n  ${error.advice?.zh ?? ''}`);
    return true;
  }
  say('FAIL  hidden words passed');
  return false;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

if (existsSync(NOTICE)) process.exitCode = await tryAll(readFileSync(NOTICE, 'utf8'));
else say(`${NOTICE} is not there: nothing to try`);
