/**
 * Page tags of government sites (国办发〔2017〕47号, annex): crawlers and inspections read exactly these names.
 * Every value is one that a person stated; a tag whose value is not known is left out.
 */

import type { Notice } from '../model.ts';
import { openingOf } from '../passages.ts';
import type { PageSite } from './site-parts.ts';

export interface PageTag {
  readonly name: string;
  readonly content: string;
}

/** About what a page of search results shows, in UTF-16 units. */
const MOST_OF_DESCRIPTION = 120;

/** Tags of site and column that the annex wants on every page. */
const MANDATORY_TAGS = [
  'SiteName',
  'SiteDomain',
  'SiteIDCode',
  'ColumnName',
  'ColumnDescription',
  'ColumnKeywords',
  'ColumnType',
] as const;

export type MandatoryTag = (typeof MANDATORY_TAGS)[number];

/** Tags of site and column: on every page. */
function commonTags(site: PageSite): PageTag[] {
  return [...siteTags(site), ...columnTags(site)];
}

function siteTags(site: PageSite): PageTag[] {
  return known([
    ['SiteName', site.name],
    ['SiteDomain', site.domain],
    ['SiteIDCode', site.siteIdCode],
  ]);
}

function columnTags({ column }: PageSite): PageTag[] {
  return known([
    ['ColumnName', column.name],
    ['ColumnDescription', column.description],
    ['ColumnKeywords', column.keywords.join(',')],
    ['ColumnType', column.type],
  ]);
}

/** What a notice says of itself. `PubDate` has a time of day only where the editor stated one. */
export function articleTags(notice: Notice, site: PageSite): PageTag[] {
  const { meta, slug } = notice;
  const { date, time } = meta.published;
  return known([
    ['ArticleTitle', meta.title],
    ['PubDate', time === undefined ? date : `${date} ${time}`],
    ['ContentSource', meta.source ?? meta.issuer],
    ['Keywords', [meta.kind, meta.topic, meta.issuer].filter((word) => word !== undefined).join(',')],
    ['Author', meta.issuer],
    ['Description', openingOf(notice, MOST_OF_DESCRIPTION)],
    ['Url', site.baseUrl === undefined ? undefined : `${site.baseUrl}${slug}/index.html`],
  ]);
}

/** Tags of a page that is no notice's: the column describes it, where nothing else does. */
export function pageTags(site: PageSite, description = site.column.description): PageTag[] {
  return [...commonTags(site), ...known([['Description', description]])];
}

/** Tags of a page of a notice. */
export function noticeTags(notice: Notice, site: PageSite): PageTag[] {
  return [...commonTags(site), ...articleTags(notice, site)];
}

/** The mandatory tags of site and column that `site` does not state. */
export function missingTags(site: PageSite): MandatoryTag[] {
  const stated = new Set(commonTags(site).map(({ name }) => name));
  return MANDATORY_TAGS.filter((name) => !stated.has(name));
}

function known(tags: readonly (readonly [name: string, content: string | undefined])[]): PageTag[] {
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}
