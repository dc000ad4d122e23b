/** The first step: a notice is read, and checked by itself, with what other notices and the site let it know. */

import { checkNotice } from '../../check/check.ts';
import { type NoticeRead, readNotice } from '../../content/read-content.ts';
import type { Notice } from '../../notice/model.ts';
import type { CheckedSite } from '../../notice/site/site-parts.ts';
import type { PublishedText } from '../../notice/versions/published.ts';
import { textDigest } from '../../publish/published-text.ts';
import { indexed } from '../../search/search-record.ts';
import type { Checked, NoticeOrder } from '../made.ts';

/** Addresses of notices that remember which were asked about: what was made depends on these alone. */
export class AskedSlugs extends Set<string> {
  private asked = new Map<string, boolean>();

  override has(slug: string): boolean {
    const known = super.has(slug);
    this.asked?.set(slug, known);
    return known;
  }

  /** What was asked since the last call. */
  takeAsked(): [slug: string, known: boolean][] {
    const asked = [...this.asked];
    this.asked = new Map();
    return asked;
  }
}

/** The notice as its site has it. */
export function readStep({ place, supersededBy }: Pick<NoticeOrder, 'place' | 'supersededBy'>): NoticeRead {
  const { notice, ...read } = readNotice(place);
  // What was read in part is not published.
  if (notice === undefined || read.findings.length > 0) return read;
  return { ...read, notice: supersededBy === undefined ? notice : { ...notice, supersededBy } };
}

/** @param before gives what is published of the notice, where its words are others now */
export function checkStep(
  { notice, findings, texts }: NoticeRead,
  site: CheckedSite,
  slugs: AskedSlugs,
  before: (notice: Notice, words: string) => PublishedText | undefined = () => undefined,
): Checked {
  if (notice === undefined) {
    const unread = { findings, silenced: [], texts: [...texts], unreadable: true };
    return { ...unread, title: '', sections: 0, items: 0, asked: [] };
  }
  const words = textDigest(notice);
  const published = before(notice, words);
  slugs.takeAsked();
  const report = checkNotice(notice, {
    slugs,
    site: site.stated,
    severities: site.rules,
    published: published && new Map([[notice.slug, published]]),
  });
  const { title = '', sections = 0, items = 0 } = report.notices[0] ?? {};
  return {
    findings: report.findings,
    silenced: report.silenced,
    texts: textsOf(report),
    unreadable: false,
    ...{ title, sections, items },
    asked: slugs.takeAsked(),
    known: { indexed: indexed(notice), words, attachments: notice.source.attachments },
  };
}

/** The texts that findings point into. */
function textsOf({ findings, silenced, texts }: ReturnType<typeof checkNotice>): Checked['texts'] {
  const files = new Set(
    [...findings, ...silenced].flatMap(({ at, related = [] }) => [
      at.file,
      ...related.map((place) => place.at.file),
    ]),
  );
  return [...texts].filter(([file]) => files.has(file));
}
