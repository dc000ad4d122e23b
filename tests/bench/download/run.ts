/**
 * Times for the full texts of 1 and 100 notices in every format, with both engines of the PDF, against a browser that
 * prints the one-file HTML in the same run. A process of its own a case: `run.js <case> <count>`; without one, all of
 * them. Wall time and CPU time (the browser's processes are counted with it), and the greatest memory.
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readContent } from '../../../scripts/content/read-content.ts';
import { UNNAMED_SITE } from '../../../scripts/content/site/site-file.ts';
import { type Document, documentOf } from '../../../scripts/document/document.ts';
import { writeDocx } from '../../../scripts/download/docx/write-docx.ts';
import { writeHtml } from '../../../scripts/download/html.ts';
import { writeNoticeJson } from '../../../scripts/download/notice-json.ts';
import { openPdfPress } from '../../../scripts/download/pdf/pdf-press.ts';
import { writeTxt } from '../../../scripts/download/txt.ts';
import type { Notice } from '../../../scripts/notice/model.ts';
import { wordsOf } from '../../../scripts/notice/passages.ts';
import { findBrowser } from '../../browser/tools/find-browser.ts';

type Work = (document: Document) => Promise<unknown> | unknown;

/** Each opens what it needs and gives the work for one notice and what closes it again. */
const CASES: Readonly<Record<string, () => Promise<readonly [work: Work, close: () => Promise<unknown>]>>> = {
  'pdf native': () => openPress(true),
  'pdf wasm': () => openPress(false),
  'pdf browser': async () => {
    const browser = await findBrowser();
    if (browser === undefined) throw new Error('no browser');
    const page = await browser.newPage();
    const folder = mkdtempSync(path.join(tmpdir(), 'tongbao-bench-'));
    const file = path.join(folder, 'notice.html');
    const print: Work = async (document) => {
      writeFileSync(file, writeHtml(document, UNNAMED_SITE));
      await page.goto(pathToFileURL(file).href);
      return page.pdf({ preferCSSPageSize: true });
    };
    const close = async (): Promise<void> => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    };
    return [print, close];
  },
  docx: async () => [writeDocx, async () => undefined],
  txt: async () => [writeTxt, async () => undefined],
  html: async () => [(document) => writeHtml(document, UNNAMED_SITE), async () => undefined],
  json: async () => [writeNoticeJson, async () => undefined],
};

async function openPress(native: boolean): Promise<readonly [Work, () => Promise<void>]> {
  const press = await openPdfPress({ native });
  return [press.print, () => press.close()];
}

const [, , name, count] = process.argv;
if (name === undefined) runAll();
else await run(name, Number(count));

function runAll(): void {
  const program = fileURLToPath(import.meta.url);
  for (const each of Object.keys(CASES)) {
    for (const notices of ['1', '100']) {
      execFileSync(process.execPath, [program, each, notices], { stdio: 'inherit' });
    }
  }
  for (const each of ['pdf native', 'pdf wasm']) {
    execFileSync(process.execPath, [program, each, '1000'], { stdio: 'inherit' });
  }
}

async function run(each: string, notices: number): Promise<void> {
  const sample = sampleFor(notices);
  const open = CASES[each];
  if (sample === undefined || open === undefined) throw new Error(`no case ${each}`);
  const begun = performance.now();
  const [work, close] = await open();
  for (let index = 0; index < notices; index += 1)
    await work(documentOf(another(sample, index), UNNAMED_SITE, () => undefined));
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = cpuOfAll();
  await close();
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${each.padEnd(12)} ${String(notices).padStart(5)} × ${sample.slug}  ${seconds.toFixed(1).padStart(6)} s wall  ` +
      `${(user + system).toFixed(1).padStart(6)} s CPU  ${megabytes.toFixed(0).padStart(5)} MB`,
  );
}

/** The longest sample, which has the length of the notices that there are; for very many, to end in minutes, the shortest with sections. */
function sampleFor(notices: number): Notice | undefined {
  const samples = readContent('content').notices.filter(({ sections }) => sections.length > 0);
  samples.sort((one, other) => wordsOf(other).length - wordsOf(one).length);
  return samples.at(notices <= 100 ? 0 : -1);
}

/** The notice with a word of its own in every section, so that no engine can use again what it has set before. */
function another(notice: Notice, index: number): Notice {
  const sections = notice.sections.map((section) => {
    const [first, ...others] = section.lead.runs;
    if (first === undefined) return section;
    const runs = [{ ...first, text: `${first.text}${index}` }, ...others];
    return { ...section, lead: { runs, text: runs.map(({ text }) => text).join('') } };
  });
  return { ...notice, sections };
}

/** CPU seconds of this process with its threads and, on Linux, of the processes below it. */
function cpuOfAll(): { readonly user: number; readonly system: number } {
  const own = process.cpuUsage();
  const below = [...descendants(process.pid)].map((pid) => {
    const fields = statOf(pid)?.split(' ').slice(11, 13).map(Number) ?? [];
    return { user: (fields[0] ?? 0) / 100, system: (fields[1] ?? 0) / 100 };
  });
  return below.reduce((sum, each) => ({ user: sum.user + each.user, system: sum.system + each.system }), {
    user: own.user / 1e6,
    system: own.system / 1e6,
  });
}

function* descendants(pid: number): Generator<number> {
  const children = read(`/proc/${pid}/task/${pid}/children`)?.split(' ').filter(Boolean).map(Number) ?? [];
  for (const child of children) {
    yield child;
    yield* descendants(child);
  }
}

/** The fields of a process after its name. */
function statOf(pid: number): string | undefined {
  return read(path.join('/proc', String(pid), 'stat'))?.replace(/^.*\) /s, '');
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
