/** What the pages beside the notices say of themselves, and what all say of the office. */

import type { PageSite } from '../../notice/site/site-parts.ts';
import { absoluteAddress, jsonLd, knownFacts, type PageFacts } from './page-facts.ts';

/** The body that answers for the site, as schema.org has it. */
export function organisationOf({
  name,
  footer,
  parent,
  contact,
}: PageSite): Readonly<Record<string, unknown>> {
  const telephone = contact?.phone ?? footer?.phone;
  return {
    '@type': 'GovernmentOrganization',
    name: footer?.organiser ?? name,
    parentOrganization: parent && { '@type': 'GovernmentOrganization', name: parent.name, url: parent.href },
    address: contact?.address,
    email: contact?.email,
    telephone,
  };
}

/** @param title of the page; the list of notices is the site itself */
export function factsOfPage(
  site: PageSite,
  {
    path,
    title,
    description,
  }: { readonly path: string; readonly title: string; readonly description: string },
): PageFacts {
  const { baseUrl, name, language } = site;
  const canonical = baseUrl === undefined ? undefined : absoluteAddress(baseUrl, path);
  const first = path === 'index.html';
  return {
    canonical,
    properties: knownFacts([
      ['og:type', 'website'],
      ['og:title', title],
      ['og:description', description],
      ['og:site_name', name],
      ['og:locale', localeOf(language)],
      ['og:url', canonical],
    ]),
    names: [],
    data: first
      ? jsonLd({
          '@type': 'WebSite',
          name,
          url: canonical,
          description,
          inLanguage: language,
          publisher: organisationOf(site),
        })
      : undefined,
  };
}

/** As Open Graph writes it. */
export function localeOf(language: PageSite['language']): string {
  return language === 'en' ? 'en_GB' : 'zh_CN';
}
