/** What the page of a notice says of it to programs. */

import type { Notice, PublicationTime } from '../../notice/model.ts';
import { openingOf } from '../../notice/passages.ts';
import { mediaTypeOf } from '../../notice/site/media-types.ts';
import type { Edition } from '../../notice/site/site.ts';
import type { PageSite } from '../../notice/site/site-parts.ts';
import { absoluteAddress, jsonLd, knownFacts, type PageFacts } from './page-facts.ts';
import { localeOf, organisationOf } from './site-facts.ts';

/** Kinds of texts that lay down rules; all others report. */
const RULES = /(?:条例|规定|办法|细则|规则|决定|规范性文件)$/;

/** Characters of the description. */
const MOST_OF_DESCRIPTION = 120;

export function factsOfNotice(notice: Notice, site: PageSite, editions: readonly Edition[]): PageFacts {
  const { meta, slug, supersededBy } = notice;
  const { baseUrl } = site;
  const addressOf = (path: string): string | undefined =>
    baseUrl === undefined ? undefined : absoluteAddress(baseUrl, path);
  const pageOf = (other: string | undefined): string | undefined =>
    other === undefined ? undefined : addressOf(`${other}/index.html`);
  const canonical = pageOf(slug);
  const description = openingOf(notice, MOST_OF_DESCRIPTION);
  const published = timeOf(meta.published);
  const modified = meta.corrections.at(-1)?.date;
  return {
    canonical,
    properties: knownFacts([
      ['og:type', 'article'],
      ['og:title', meta.title],
      ['og:description', description],
      ['og:site_name', site.name],
      ['og:locale', localeOf('zh-CN')],
      ['og:url', canonical],
      ['article:published_time', published],
      ['article:modified_time', modified],
      ['article:section', meta.kind],
      // The European Legislation Identifier: http://data.europa.eu/eli/ontology
      ['eli:id_local', meta.reference],
      ['eli:type_document', meta.kind],
      ['eli:title', meta.title],
      ['eli:passed_by', meta.issuer],
      ['eli:is_about', meta.topic],
      ['eli:date_document', meta.written],
      ['eli:date_publication', meta.published.date],
      ['eli:version_date', modified],
      ['eli:language', 'http://publications.europa.eu/resource/authority/language/ZHO'],
      ['eli:repeals', pageOf(meta.supersedes)],
      ['eli:repealed_by', pageOf(supersededBy?.slug)],
      ['eli:related_to', pageOf(meta.follows)],
    ]),
    names: knownFacts([
      ['DCTERMS.title', meta.title],
      ['DCTERMS.creator', meta.issuer],
      ['DCTERMS.publisher', site.footer?.organiser ?? site.name],
      ['DCTERMS.type', meta.kind],
      ['DCTERMS.subject', meta.topic],
      ['DCTERMS.created', meta.written],
      ['DCTERMS.issued', meta.published.date],
      ['DCTERMS.modified', modified],
      ['DCTERMS.language', 'zh-CN'],
      ['DCTERMS.identifier', canonical ?? meta.reference ?? meta.indexNumber],
      ['DCTERMS.bibliographicCitation', meta.reference],
      ['DCTERMS.replaces', pageOf(meta.supersedes)],
      ['DCTERMS.isReplacedBy', pageOf(supersededBy?.slug)],
    ]),
    data: jsonLd({
      '@type': RULES.test(meta.kind) ? 'Legislation' : 'Report',
      '@id': canonical,
      url: canonical,
      name: meta.title,
      description,
      inLanguage: 'zh-CN',
      genre: meta.kind,
      about: meta.topic,
      identifier: identifiersOf(notice),
      datePublished: published,
      dateCreated: meta.written,
      dateModified: modified,
      author: { '@type': 'GovernmentOrganization', name: meta.issuer },
      publisher: organisationOf(site),
      isBasedOn: pageOf(meta.follows),
      creativeWorkStatus: supersededBy === undefined ? meta.validity : '已被取代',
      correction: none(
        meta.corrections.map(({ date, change }) => ({
          '@type': 'CorrectionComment',
          datePublished: date,
          text: change,
        })),
      ),
      encoding: none(
        editions.map(({ file, bytes }) => ({
          '@type': 'MediaObject',
          contentUrl: addressOf(`${slug}/${file}`) ?? file,
          encodingFormat: mediaTypeOf(file)?.replace(/;.*/, ''),
          contentSize: bytes === undefined ? undefined : `${bytes} B`,
        })),
      ),
    }),
  };
}

function identifiersOf({ meta }: Notice): unknown {
  const named: readonly (readonly [string, string | undefined])[] = [
    ['文号', meta.reference],
    ['索引号', meta.indexNumber],
  ];
  return none(
    named.flatMap(([name, value]) =>
      value === undefined ? [] : [{ '@type': 'PropertyValue', name, value }],
    ),
  );
}

/** Nothing for an empty list. */
function none<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function timeOf({ date, time }: PublicationTime): string {
  return time === undefined ? date : `${date}T${time}:00+08:00`;
}
