/** `tongbao dev`: a preview that rebuilds on every save, with the findings beside each page. */

import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { countFindings } from '../check/check.ts';
import { requireContent } from '../content/read-content.ts';
import { CONFIGURATIONS } from '../content/site/pages-folder.ts';
import { say } from '../messages/command.ts';
import type { Language } from '../notice/finding.ts';
import { Refusal, refuse } from '../notice/refusal.ts';
import { cacheFolderOf } from '../pipeline/cache/cache-folder.ts';
import { toolDigest } from '../pipeline/cache/tool-digest.ts';
import { previewFindings } from '../preview/preview-findings.ts';
import { type PreviewServer, type Source, servePreview } from '../preview/serve.ts';
import { PATIENCE, Session } from '../preview/session/session.ts';
import { type Saved, watchContent } from '../preview/watch-content.ts';
import { recoverSite } from '../publish/recover-site.ts';
import type { Terminal } from './line/terminal.ts';

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
  requireContent(content);
  const session = new Session({
    content,
    folder: root,
    cache: () => ({ folder: cacheFolderOf(content), tool: toolDigest() }),
    // One core stays with the page that is looked at.
    jobs: Math.max(1, availableParallelism() - 1),
  });
  await session.open();
  const server = await listen(sourceOf(session, language), command.port).catch(async (error) => {
    await session.close();
    throw error;
  });
  tell(say.preview(server.address)[language]);
  const follower = new Follower(session, server, command);
  void follower.tellOutcome();
  const watcher = await watchContent(
    content,
    (names) => follower.follow(names),
    (error) => tell(say.cannotWatch(messageOf(error, language))[language]),
    CONFIGURATIONS,
  );
  return {
    address: server.address,
    fail(error) {
      session.fail(error);
      server.reload();
      tellFailure(error, command);
    },
    async close() {
      await watcher.close();
      follower.close();
      await server.close();
      await session.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function sourceOf(session: Session, language: Language): Source {
  return {
    answer: (name) => session.answer(name),
    findings: async (slug) => {
      const { findings, texts } = await (slug === '' ? session.report() : session.reportOn(slug));
      return previewFindings(findings, session.atHand(), texts, language);
    },
    explain: (error) => messageOf(error, language),
    words: wordsIn(language),
  };
}

/** Has the session take in what was saved, and the pages reload: one save after another; what comes meanwhile is one. */
class Follower {
  private readonly session: Session;
  private readonly server: PreviewServer;
  private readonly command: DevCommand;
  private waiting: Set<string> | undefined;
  private running: Promise<void> | undefined;
  private telling: NodeJS.Timeout | undefined;

  constructor(session: Session, server: PreviewServer, command: DevCommand) {
    this.session = session;
    this.server = server;
    this.command = command;
  }

  follow(names: Saved): void {
    this.waiting = new Set([...(this.waiting ?? []), ...names]);
    this.running ??= this.takeIn().finally(() => {
      this.running = undefined;
    });
  }

  close(): void {
    clearTimeout(this.telling);
  }

  /** Says what the whole site has, once all of it is checked. */
  async tellOutcome(): Promise<void> {
    const { tell, language } = this.command;
    const { failure } = this.session;
    if (failure !== undefined) return tellFailure(failure.error, this.command);
    try {
      const begun = performance.now();
      const { errors, warnings } = countFindings(await this.session.report());
      tell(say.rebuilt(errors, warnings)[language]);
      // Pages that show all notices said meanwhile that they are waiting.
      if (performance.now() - begun > PATIENCE) this.server.reload();
    } catch (error) {
      tellFailure(error, this.command);
    }
  }

  private async takeIn(): Promise<void> {
    for (let names = this.waiting; names !== undefined; names = this.waiting) {
      this.waiting = undefined;
      await this.session.changed(names);
      // The page that was saved is drawn before anybody asks for it.
      for (const name of [...names].slice(0, MOST_DRAWN)) await this.session.draw(name);
      this.server.reload();
      clearTimeout(this.telling);
      this.telling = setTimeout(() => void this.tellOutcome(), BREATH);
    }
  }
}

/** Milliseconds in which an open page asks for what was saved, before all is checked. */
const BREATH = 40;

/** Pages that are drawn before they are asked for, of those that were saved together. */
const MOST_DRAWN = 2;

function wordsIn(language: Language): Source['words'] {
  const { label, clean, counts, missing, missingText, failed, waiting, waitingText } = say.panel;
  return {
    label: label[language],
    clean: clean[language],
    counts: counts[language],
    missing: missing[language],
    missingText: missingText[language],
    failed: failed[language],
    waiting: waiting[language],
    waitingText: waitingText[language],
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

async function listen(source: Source, port: number): Promise<PreviewServer> {
  try {
    return await servePreview(source, port);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    refuse(say.portTaken(port), undefined, error);
  }
}

function tellFailure(error: unknown, { language, tell }: DevCommand): void {
  tell(messageOf(error, language));
  // Where it happened helps only those who mend tongbao.
  if (error instanceof Error && !(error instanceof Refusal)) tell(String(error.stack));
}
