/** Draws the page of a notice. */

import type { Attachment, Download, Related } from '../../../layouts/notice/notice-foot.tsx';
import { NoticePage, type NoticePageProps } from '../../../layouts/notice/notice-page.tsx';
import type { Document } from '../../document/document.ts';
import { type FoundWords, foundWords } from '../../messages/pages/found.ts';
import { noticeWords } from '../../messages/pages/notice-page.ts';
import type { PageWords, RecordField } from '../../messages/pages/page-words.ts';
import type { Notice } from '../../notice/model.ts';
import { blocksOf } from '../../notice/passages.ts';
import { noticeTags } from '../../notice/site/page-tags.ts';
import type { Edition } from '../../notice/site/site.ts';
import type { PageSite } from '../../notice/site/site-parts.ts';
import type { Relation } from '../../notice/versions/relations.ts';
import type { Way } from '../address.ts';
import { ASSETS } from '../assets/assets.ts';
import { drawPage } from '../draw-page.ts';
import { GROUPINGS, groupFolder, groupValue } from '../found/groups.ts';
import { factsOfNotice } from '../found/notice-facts.ts';
import type { Page } from '../page.ts';
import { shellProps } from '../shell-props.ts';
import { codeOf } from './code.ts';
import { figuresPath } from './figures-page.ts';
import { noticePath } from './notice-path.ts';
import { drawnTallyOf } from './tally.ts';
import { versionsOf } from './versions.ts';

/** What is known of a notice beyond its words. */
export interface NoticeFiles {
  /** Files that the full text is offered as; only these are listed. */
  readonly editions: readonly Edition[];
  /** Bytes of each attachment, by its path from the site's folder. */
  readonly sizes?: ReadonlyMap<string, number> | undefined;
}

/** @param relations the notices that this one leads to, in order */
export function noticePage(
  document: Document,
  site: PageSite,
  { editions, sizes }: NoticeFiles,
  relations: readonly Relation[],
): Page {
  const { notice } = document;
  const path = noticePath(notice.slug);
  return {
    path,
    draw: () => {
      const { meta } = notice;
      const tags = noticeTags(notice, site);
      const scripts = [ASSETS.notice];
      const found = foundWords(site.language);
      const { shell, way } = shellProps(site, {
        path,
        title: meta.title,
        tags,
        noindex: meta.sample,
        scripts,
        facts: factsOfNotice(notice, site, editions),
      });
      return drawPage(
        { path, way },
        NoticePage({
          shell,
          words: noticeWords(site.language),
          document,
          notice,
          titleLines: document.titleParts,
          imprint: document.imprint,
          record: recordOf(notice, shell.words),
          superseded: supersededOf(notice, way, shell.words),
          tally: drawnTallyOf(notice),
          downloads: editions.map((edition) => downloadOf(edition, notice, way, shell.words)),
          contact: meta.contact ?? site.contact,
          versions: versionsOf(notice, relations, way, noticeWords(site.language)),
          related: relations.filter(isRelated).map((relation) => relatedTo(relation, way, found)),
          neighbours: relations.filter(isNeighbour).map((one) => relatedTo(one, way, found)),
          groups: groupsAround(notice, way, found),
          attachments: attachmentsOf(notice, sizes, way),
          speechScript: way(ASSETS.speech),
          figures: way(figuresPath(notice.slug)),
          code: site.baseUrl === undefined ? undefined : codeOf(`${site.baseUrl}${path}`),
        }),
      );
    },
  };
}

function supersededOf({ supersededBy }: Notice, way: Way, words: PageWords): NoticePageProps['superseded'] {
  if (supersededBy === undefined) return undefined;
  const { slug, title, published } = supersededBy;
  return { label: words.supersededOn(published), title, href: way(noticePath(slug)) };
}

const FIELDS: readonly RecordField[] = [
  'indexNumber',
  'topic',
  'issuer',
  'reference',
  'written',
  'dataAsOf',
  'validity',
];

/** The fields that are known: an unknown one is left out, never shown empty. The date of publication is above them. */
function recordOf({ meta }: Notice, words: PageWords): (readonly [string, string])[] {
  return FIELDS.flatMap((field) => {
    const value = meta[field];
    return value === undefined ? [] : [[words.fields[field], value] as const];
  });
}

function downloadOf(edition: Edition, notice: Notice, way: Way, words: PageWords): Download {
  const { format, file, bytes, pages } = edition;
  const detail = [
    ...(bytes === undefined ? [] : [sizeOf(bytes)]),
    ...(pages === undefined ? [] : [words.pages(pages)]),
  ];
  return {
    href: way(`${notice.slug}/${file}`),
    saveAs: `${fileNameOf(notice.meta.title)}.${format}`,
    label: words.edition[format],
    detail: detail.join(' · '),
  };
}

/** Size for people, in units of 1024 bytes as file managers show it. */
function sizeOf(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1000 ? `${Math.ceil(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

/** Attached files; a picture that is in the text is no attachment to it. */
function attachmentsOf(
  notice: Notice,
  sizes: ReadonlyMap<string, number> | undefined,
  way: Way,
): Attachment[] {
  const shown = new Set(picturesIn(notice));
  return notice.source.attachments
    .filter((name) => !shown.has(name))
    .map((name) => {
      const bytes = sizes?.get(`${notice.slug}/${name}`);
      return {
        href: way(`${notice.slug}/${name}`),
        name: name.replace(/^files\//, ''),
        ...(bytes === undefined ? {} : { detail: sizeOf(bytes) }),
      };
    });
}

function picturesIn(notice: Notice): string[] {
  return blocksOf(notice).flatMap((block) => (block.kind === 'picture' ? [block.src] : []));
}

/** The title without what no file system takes in a name. */
function fileNameOf(title: string): string {
  return title.replace(/[\p{Cc}<>:"/\\|?*]/gu, '');
}

/** Farther versions are on the line of time only. */
function isRelated({ how }: Relation): boolean {
  return !['newer', 'older', 'earlier', 'later'].includes(how);
}

function isNeighbour({ how }: Relation): boolean {
  return how === 'newer' || how === 'older';
}

function relatedTo({ how, slug, title }: Relation, way: Way, words: FoundWords): Related {
  return { how: words.relations[how], title, href: way(noticePath(slug)), ...REL[how] };
}

/** What a link to the neighbour in time is to browsers. */
const REL: Readonly<Partial<Record<Relation['how'], { readonly rel: 'prev' | 'next' }>>> = {
  newer: { rel: 'prev' },
  older: { rel: 'next' },
};

/** The pages of the groups that the notice is in. */
function groupsAround({ meta }: Notice, way: Way, words: FoundWords): NoticePageProps['groups'] {
  return GROUPINGS.flatMap((by) => {
    const value = groupValue(meta, by);
    const href = value === undefined ? undefined : way(`${groupFolder(by, value)}index.html`);
    return value === undefined || href === undefined ? [] : [{ name: words.groupings[by], value, href }];
  });
}
