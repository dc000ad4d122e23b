/** What the foot of every page states: the bodies that answer for the site, its registrations, and where faults are reported. */

import type { FooterLine } from '../../layouts/shell.tsx';
import type { PageWords } from '../messages/pages/page-words.ts';
import type { PageSite } from '../notice/site/site-parts.ts';

/** Where an ICP registration can be looked up: the ministry asks for the link. */
const ICP_REGISTER = 'https://beian.miit.gov.cn/';

export function footerLines(
  { footer = {}, contact, accessibility }: PageSite,
  words: PageWords,
): readonly FooterLine[] {
  const { organiser, maintainer, phone, icp, police, partyGovernment, reportError, links = [] } = footer;
  const named = (label: string, text: string | undefined): FooterLine =>
    text === undefined ? [] : [{ text: `${label}${words.labelEnd}${text}` }];
  const linked = (text: string, href: string | undefined): FooterLine =>
    href === undefined ? [] : [{ text, href }];
  const lines: readonly FooterLine[] = [
    [
      ...named(words.organiser, organiser),
      ...named(words.maintainer, maintainer),
      ...named(words.phone, phone ?? contact?.phone),
    ],
    [
      ...linked(icp ?? '', icp === undefined ? undefined : ICP_REGISTER),
      ...(police === undefined ? [] : [police]),
    ],
    [
      ...linked(words.partyGovernment, partyGovernment),
      ...linked(words.reportError, reportError),
      ...linked(words.accessibility, accessibility),
      ...links,
    ],
  ];
  return lines.filter((line) => line.length > 0);
}
