/** `tongbao dev`: a preview that rebuilds on every save, with the findings beside each page. */

import { mkdtempSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CheckReport, tallyOf } from '../check/check.ts';
import { readContent } from '../content/read-content.ts';
import { say } from '../messages/command.ts';
import type { Language } from '../notice/finding.ts';
import { Refusal } from '../notice/refusal.ts';
import { previewFindings } from '../preview/preview-findings.ts';
import { type PreviewServer, type Shown, servePreview } from '../preview/serve.ts';
import { recoverSite } from '../publish/recover-site.ts';
import { assemble } from './assemble.ts';
import { checkContent } from './check.ts';
import { Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';

export interface DevCommand {
  readonly content: string;
  readonly port: number;
  readonly language: Language;
  /** Takes a line for the person at the terminal. */
  tell(line: string): void;
}

export interface Preview {
  readonly address: string;
  close(): Promise<void>;
}

/** Saves within this many milliseconds make one rebuild: an editor writes a file in several steps. */
const PAUSE = 80;

/** Serves until the process is asked to end. */
export async function run(
  { values }: { readonly values: { readonly content: string; readonly port: string } },
  { language, out }: Terminal,
): Promise<number> {
  const tell = (line: string) => out.write(`${line}\n`);
  const preview = await dev({ content: values.content, port: readPort(values.port), language, tell });
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
  const [says, advice] = say.port(text);
  throw new Refusal(says, { advice });
}

/**
 * Starts the preview.
 * @throws Refusal where there is no content folder or the port is taken
 */
export async function dev(command: DevCommand): Promise<Preview> {
  recoverSite({ content: command.content });
  const root = mkdtempSync(path.join(tmpdir(), 'tongbao-preview-'));
  const builder = new PreviewBuilder(command, root);
  const { shown, report } = await builder.build();
  const server = await listen(shown, command.port);
  command.tell(say.preview(server.address)[command.language]);
  tellFindings(report, command);
  const watcher = watchContent(command, builder, server);
  return {
    address: server.address,
    async close() {
      watcher.close();
      await server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Builds one version after another, each in a folder of its own, so that a page being read is never half written. */
class PreviewBuilder {
  private readonly command: DevCommand;
  private readonly root: string;
  private version = 0;

  constructor(command: DevCommand, root: string) {
    this.command = command;
    this.root = root;
  }

  async build(): Promise<{ shown: Shown; report: CheckReport }> {
    const content = readContent(this.command.content);
    const report = checkContent(content);
    this.version += 1;
    const folder = path.join(this.root, String(this.version));
    const silent = new Progress({ write: () => undefined }, this.command.language);
    // The printed formats take longest and do not change what is seen here.
    await assemble({ content, folder, formats: [], progress: silent });
    rmSync(path.join(this.root, String(this.version - 2)), { recursive: true, force: true });
    const findings = previewFindings(report.findings, content.notices, report.texts, this.command.language);
    const { label, clean, counts } = say.panel;
    const { language } = this.command;
    const words = { label: label[language], clean: clean[language], counts: counts[language] };
    return { shown: { folder, findings, words }, report };
  }
}

async function listen(shown: Shown, port: number): Promise<PreviewServer> {
  try {
    return await servePreview(shown, port);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    const [says, advice] = say.portTaken(port);
    throw new Refusal(says, { advice, cause: error });
  }
}

/** Rebuilds after saves, one build at a time; what is saved meanwhile is built next. */
function watchContent(
  command: DevCommand,
  builder: PreviewBuilder,
  server: PreviewServer,
): { close(): void } {
  let timer: NodeJS.Timeout | undefined;
  let building = false;
  let again = false;
  const rebuild = async (): Promise<void> => {
    if (building) {
      again = true;
      return;
    }
    building = true;
    try {
      const { shown, report } = await builder.build();
      server.show(shown);
      tellFindings(report, command);
    } catch (error) {
      // Half-saved content may not be readable for a moment; the preview stays as it was.
      if (!(error instanceof Refusal)) throw error;
      command.tell(error.says[command.language]);
    } finally {
      building = false;
    }
    if (again) {
      again = false;
      await rebuild();
    }
  };
  return watch(command.content, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void rebuild(), PAUSE);
  });
}

function tellFindings(report: CheckReport, { language, tell }: DevCommand): void {
  const { errors, warnings } = tallyOf(report);
  tell(say.rebuilt(errors, warnings)[language]);
}
