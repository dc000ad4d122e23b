/**
 * `import tongbao from 'tongbao/eleventy'`: a plugin for a site that is built with Eleventy. The check gates its build,
 * the notices are a collection of it, and our pages of them are published in a folder of it.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prettyReport } from './check/report/pretty.ts';
import { Progress } from './commands/line/progress.ts';
import { makeSite } from './commands/make/make-site.ts';
import { readContent, requireContent } from './content/read-content.ts';
import { isSlug } from './content/slug.ts';
import { say } from './messages/pages/own-pages.ts';
import { entryOf } from './notice/entry.ts';
import type { Language } from './notice/finding.ts';
import type { Notice } from './notice/model.ts';
import { Refusal } from './notice/refusal.ts';
import type { Site } from './notice/site/site.ts';
import { scanContent } from './pipeline/scan.ts';
import { refuseChanged } from './publish/content-digest.ts';
import { putAmong } from './publish/put-among.ts';
import { writeProofs } from './publish/verify/word-digests.ts';
import { filesIn, type Listing, listingOf } from './site/listing.ts';
import type { EleventyConfig } from './site/own-pages/eleventy-config.ts';
import { offerNotices } from './site/own-pages/offer-notices.ts';
import { drawTally } from './site/own-pages/tally-shortcode.ts';

export type { ListedFile, Listing } from './site/listing.ts';
export type { CollectedNotice } from './site/own-pages/offer-notices.ts';

export interface TongbaoOptions {
  /** The content folder, from the working folder. Default: `content`. */
  readonly content?: string;
  /** Folder of our pages in the output of the site. Default: `notices`. */
  readonly prefix?: string;
  /** Warnings stop the build too. Default: no. */
  readonly strict?: boolean;
  /** Language of messages. Default: `zh`. */
  readonly language?: Language;
}

/** What was read and made for one build. */
interface Made {
  readonly site: Site;
  readonly notices: readonly Notice[];
  readonly listings: readonly Listing[];
  /** Our pages and files, to be copied into the output. */
  readonly folder: string;
}

/**
 * Adds `collections.notices`, the shortcodes `notice`, `figure` and `tally`, and the pages of the notices below `prefix`.
 * A build in which the check finds errors fails with its report, and nothing of ours is written.
 */
export default function tongbao(config: EleventyConfig, options: TongbaoOptions = {}): void {
  const { content = 'content', prefix = 'notices', strict = false, language = 'zh' } = options;
  if (!prefix.split('/').every(isSlug)) throw new Error(say.prefix(prefix)[language]);
  let made: Made | undefined;
  const present = (): Made => {
    if (made === undefined) throw new Error('eleventy.before was not called');
    return made;
  };
  config.on('eleventy.before', async () => {
    made = await make(content, { strict, language });
  });
  offerNotices(config, () => {
    const { site, notices, listings } = present();
    const bySlug = new Map(notices.map((notice) => [notice.slug, notice]));
    const tally = (slug: string, address: string): string => {
      const notice = bySlug.get(slug);
      const drawn = notice === undefined ? undefined : drawTally(notice, site.language, address);
      if (drawn === undefined) throw new Error(say.noTally(slug)[0][language]);
      return drawn;
    };
    return { listings, prefix: `${prefix}/`, tally };
  });
  config.on('eleventy.after', ({ directories }) => {
    const { folder } = present();
    putAmong(folder, path.join(directories.output, prefix));
    rmSync(folder, { recursive: true });
  });
  // What is written for tongbao is no template of the site.
  config.ignores.add(`${content}/**`);
  config.addWatchTarget(content);
}

async function make(
  content: string,
  { strict, language }: Pick<Required<TongbaoOptions>, 'strict' | 'language'>,
): Promise<Made> {
  try {
    requireContent(content);
    const scan = scanContent(content);
    const { own: _, ...site } = scan.outline.site;
    const folder = mkdtempSync(path.join(tmpdir(), 'tongbao-eleventy-'));
    const progress = new Progress({ write: () => undefined }, language);
    const { report, status, made } = await makeSite(
      { ...scan, outline: { ...scan.outline, site } },
      { content, folder, strict, progress },
    );
    if (status !== 0) {
      rmSync(folder, { recursive: true });
      throw new Error(`\n${prettyReport(report, language)}`);
    }
    refuseChanged(content, scan.digest);
    const known = new Map(made.flatMap(({ files }) => files.map((file) => [file.name, file])));
    writeProofs(folder, known, { expected: ['index.html'] });
    const { notices } = readContent(content);
    const filesOf = filesIn(folder);
    const listings = notices.map((notice) => listingOf(entryOf(notice), filesOf(notice.slug)));
    return { site, notices, listings, folder };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const advice = error.advice === undefined ? '' : `\n${error.advice[language]}`;
    throw new Error(`${error.says[language]}${advice}`, { cause: error });
  }
}
