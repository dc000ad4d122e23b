/** `tongbao dev`: a preview that rebuilds on every save, with the findings beside each page. */

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CheckReport, countFindings } from '../check/check.ts';
import { readContent } from '../content/read-content.ts';
import { say } from '../messages/command.ts';
import type { Language } from '../notice/finding.ts';
import { Refusal, refuse } from '../notice/refusal.ts';
import { previewFindings } from '../preview/preview-findings.ts';
import { type PreviewServer, type Shown, servePreview } from '../preview/serve.ts';
import { watchContent } from '../preview/watch-content.ts';
import { recoverSite } from '../publish/recover-site.ts';
import { checkContent } from './check.ts';
import type { Terminal } from './line/terminal.ts';
import { assemble } from './make/assemble.ts';

export interface DevCommand {
  readonly content: string;
  readonly port: number;
  readonly language: Language;
  /** Takes a line for the person at the terminal. */
  tell(line: string): void;
}

export interface Preview {
  readonly address: string;
  /** Shows an error that came from nowhere in particular; the preview goes on. */
  fail(error: unknown): void;
  close(): Promise<void>;
}

/** Serves until the process is asked to end. */
export async function run(
  { values }: { readonly values: { readonly content: string; readonly port: string } },
  { language, out }: Terminal,
): Promise<number> {
  const tell = (line: string) => out.write(`${line}\n`);
  const preview = await dev({ content: values.content, port: readPort(values.port), language, tell });
  // Whatever fails beside a build must not end the preview of somebody who is writing.
  process.on('uncaughtException', preview.fail);
  process.on('unhandledRejection', preview.fail);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await preview.close();
  return 0;
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^[0-9]+$/.test(text) && port <= 65_535) return port;
  refuse(say.port(text));
}

/**
 * Starts the preview. From then on nothing ends it: what cannot be built is a page that says why.
 * @throws Refusal where there is no content folder or the port is taken
 */
export async function dev(command: DevCommand): Promise<Preview> {
  recoverSite({ content: command.content });
  const root = mkdtempSync(path.join(tmpdir(), 'tongbao-preview-'));
  try {
    return await start(command, root);
  } catch (error) {
    rmSync(root, { recursive: true, force: true });
    throw error;
  }
}

async function start(command: DevCommand, root: string): Promise<Preview> {
  const { content, language, tell } = command;
  const builder = new PreviewBuilder(command, root);
  const first = await builder.build();
  if (first.error !== undefined && !existsSync(content)) throw first.error;
  const server = await listen(first.shown, command.port);
  tell(say.preview(server.address)[language]);
  tellOutcome(first, command);
  const fail = (error: unknown): void => showBuilt(builder.failed(error), command, server);
  const rebuild = oneAtATime(async () => showBuilt(await builder.build(), command, server));
  const watcher = await watchContent(content, rebuild, (error) =>
    tell(say.cannotWatch(messageOf(error, language))[language]),
  );
  return {
    address: server.address,
    fail,
    async close() {
      await watcher.close();
      await server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** What came of one build. */
interface Built {
  readonly shown: Shown;
  readonly report?: CheckReport;
  readonly error?: unknown;
}

/** Builds one version after another, each in a folder of its own, so that a page being read is never half written. */
class PreviewBuilder {
  private readonly command: DevCommand;
  private readonly root: string;
  private version = 0;
  /** The last version that was built whole. */
  private folder: string | undefined;

  constructor(command: DevCommand, root: string) {
    this.command = command;
    this.root = root;
  }

  async build(): Promise<Built> {
    try {
      return await this.tryBuild();
    } catch (error) {
      return this.failed(error);
    }
  }

  failed(error: unknown): Built {
    const { language } = this.command;
    const failure = messageOf(error, language);
    return { shown: { folder: this.folder, failure, findings: [], words: wordsIn(language) }, error };
  }

  private async tryBuild(): Promise<Built> {
    const { language } = this.command;
    const content = readContent(this.command.content);
    const report = checkContent(content);
    this.version += 1;
    const folder = path.join(this.root, String(this.version));
    await assemble(content, folder);
    rmSync(path.join(this.root, String(this.version - 2)), { recursive: true, force: true });
    this.folder = folder;
    const findings = previewFindings(report.findings, content.notices, report.texts, language);
    return { shown: { folder, findings, words: wordsIn(language) }, report };
  }
}

function wordsIn(language: Language): Shown['words'] {
  const { label, clean, counts, missing, missingText, failed } = say.panel;
  return {
    label: label[language],
    clean: clean[language],
    counts: counts[language],
    missing: missing[language],
    missingText: missingText[language],
    failed: failed[language],
    language,
  };
}

/** What a Refusal says, with its place and advice; of anything else its own message. */
function messageOf(error: unknown, language: Language): string {
  if (!(error instanceof Refusal))
    return say.previewFailed(error instanceof Error ? error.message : String(error))[language];
  const { says, advice, at } = error;
  return [at?.file, says[language], advice?.[language]].filter((part) => part !== undefined).join('\n');
}

async function listen(shown: Shown, port: number): Promise<PreviewServer> {
  try {
    return await servePreview(shown, port);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    refuse(say.portTaken(port), undefined, error);
  }
}

/** Runs `work`, one run at a time; what is asked for meanwhile is one more run. */
function oneAtATime(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    again = running;
    if (running) return;
    running = true;
    await work();
    running = false;
    if (again) await run();
  };
  return () => void run();
}

function showBuilt(built: Built, command: DevCommand, server: PreviewServer): void {
  server.show(built.shown);
  tellOutcome(built, command);
}

function tellOutcome({ report, error, shown }: Built, { language, tell }: DevCommand): void {
  if (report === undefined) {
    tell(shown.failure ?? '');
    // Where it happened helps only those who mend tongbao.
    if (error instanceof Error && !(error instanceof Refusal)) tell(String(error.stack));
    return;
  }
  const { errors, warnings } = countFindings(report);
  tell(say.rebuilt(errors, warnings)[language]);
}
