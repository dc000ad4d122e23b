/** `tongbao merge`: joins the parts that `build --shard` made, and publishes them as one site. */

import { say } from '../messages/command.ts';
import { say as sayPublish } from '../messages/publish.ts';
import { say as sayShards } from '../messages/shards.ts';
import { refuse } from '../notice/refusal.ts';
import { copyPart } from '../pipeline/copy-part.ts';
import { scanContent } from '../pipeline/scan.ts';
import { readParts } from '../pipeline/shard.ts';
import { refuseChanged } from '../publish/content-digest.ts';
import { recoverSite } from '../publish/recover-site.ts';
import { openStaging } from '../publish/staging.ts';
import { Progress } from './line/progress.ts';
import type { Terminal } from './line/terminal.ts';
import { finishSite } from './make/make-site.ts';
import { publishSite } from './make/publish-site.ts';

interface Given {
  readonly values: { readonly content: string; readonly out: string };
  readonly operands: readonly string[];
}

/** @throws Refusal where the parts are not one whole site, not of this content, or the content changed meanwhile */
export async function run(
  { values: { content, out }, operands }: Given,
  terminal: Terminal,
): Promise<number> {
  recoverSite({ out, content });
  const progress = new Progress(terminal.err, terminal.language);
  const reading = progress.stage('read');
  const parts = readParts(operands);
  const scan = scanContent(content);
  if (parts.some((part) => part.content !== scan.digest)) refuse(sayShards.otherContent(content), content);
  reading.done(say.notices(scan.notices.length));
  const staging = openStaging(out, { content, keep: scan.outline.site.keep });
  try {
    for (const [index, part] of parts.entries()) copyPart(part, operands[index] ?? '', staging.folder);
    const bySlug = new Map(parts.flatMap(({ made }) => made).map((one) => [one.indexed.entry.slug, one]));
    const made = scan.notices.flatMap(({ place }) => bySlug.get(place.slug) ?? []);
    await finishSite(scan, made, { folder: staging.folder, progress });
    refuseChanged(content, scan.digest);
    const { files, bytes, leftovers } = publishSite(staging, { digest: scan.digest, made, progress });
    terminal.out.write(`${say.published(out, files, bytes)[terminal.language]}\n`);
    if (leftovers.length > 0) terminal.err.write(`${sayPublish.leftovers(leftovers)[terminal.language]}\n`);
    return 0;
  } finally {
    staging.discard();
  }
}
