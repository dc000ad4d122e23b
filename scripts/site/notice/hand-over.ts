/** What a web administrator takes to the CMS: the body to paste, and the fields to fill in as a page and as data. */

import { renderToString } from 'preact-render-to-string';
import { CmsBody, type CmsIndent } from '../../../layouts/pages/cms-body.tsx';
import { FieldsPage, type FilledField } from '../../../layouts/pages/fields-page.tsx';
import type { Document } from '../../document/document.ts';
import { type HandOverField, handOverWords } from '../../messages/pages/hand-over.ts';
import { articleTags } from '../../notice/site/page-tags.ts';
import type { Edition } from '../../notice/site/site.ts';
import type { PageSite } from '../../notice/site/site-parts.ts';
import { ASSETS } from '../assets/assets.ts';
import { drawPage } from '../draw-page.ts';
import type { Page } from '../page.ts';
import { shellProps } from '../shell-props.ts';

export type CmsBodies = Readonly<Record<CmsIndent, string>>;

/** The body in each form that it is offered in. */
export function cmsBodies(document: Document): CmsBodies {
  return { style: cmsBody(document), spaces: cmsBody(document, 'spaces') };
}

/** The body as HTML, a block a line. The title is no part of it: the CMS has a field for that. */
export function cmsBody(document: Document, indent: CmsIndent = 'style'): string {
  return `${renderToString(CmsBody({ document, indent })).replace(/(<\/(?:p|h2|table|ul)>)(?=<(?:p|h2|table|ul))/g, '$1\n')}\n`;
}

/** Where each body lies below `cms/`. */
export const BODY_FILES: Readonly<Record<CmsIndent, string>> = {
  style: 'body.html',
  spaces: 'body-spaces.html',
};

/** `cms/fields.json`: the fields in the order in which they are filled in. */
export function cmsFields(document: Document, site: PageSite): string {
  return `${JSON.stringify({ version: 1, slug: document.notice.slug, fields: fieldsOf(document, site), body: BODY_FILES.style, bodyWithSpaces: BODY_FILES.spaces }, undefined, 2)}\n`;
}

/** `cms/fields.html` */
export function fieldsPage(
  document: Document,
  site: PageSite,
  editions: readonly Edition[],
  bodies: () => CmsBodies,
): Page {
  const { notice } = document;
  const path = `${notice.slug}/cms/fields.html`;
  return {
    path,
    draw: () => {
      const words = handOverWords(site.language);
      const title = `${words.title} - ${notice.meta.title}`;
      const { shell, way } = shellProps(site, {
        path,
        title,
        tags: [],
        noindex: true,
        scripts: [ASSETS.copy],
      });
      const names = [...editions.map(({ file }) => file), ...notice.source.attachments];
      return drawPage(
        { path, way },
        FieldsPage({
          shell,
          words,
          fields: fieldsOf(document, site),
          bodies: [
            { id: 'body-source', file: BODY_FILES.style, html: bodies().style },
            { id: 'body-spaces', file: BODY_FILES.spaces, html: bodies().spaces },
          ],
          files: names.map((name) => ({ href: way(`${notice.slug}/${name}`), name })),
        }),
      );
    },
  };
}

const ARTICLE: readonly HandOverField[] = [
  'ArticleTitle',
  'PubDate',
  'ContentSource',
  'Keywords',
  'Author',
  'Description',
];
const RECORD = ['indexNumber', 'issuer', 'reference', 'written', 'topic', 'kind', 'validity'] as const;

/** Fields whose value is known. */
function fieldsOf({ notice }: Document, site: PageSite): FilledField[] {
  const { labels } = handOverWords(site.language);
  const tags = new Map(articleTags(notice, site).map(({ name, content }) => [name, content]));
  const known: [HandOverField, string | undefined][] = [
    ...ARTICLE.map((name): [HandOverField, string | undefined] => [name, tags.get(name)]),
    ...RECORD.map((name): [HandOverField, string | undefined] => [name, notice.meta[name]]),
  ];
  return known.flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, label: labels[name], value }],
  );
}
