/** What Word and WPS write into a page that they save: the text in sections, notes after it, comments as a list. */

import { elementsOf, type XmlElement } from '../parts/xml.ts';
import { textOf } from './page-text.ts';

/** Such a page is a document whole, with nothing around it. */
export function isWordPage(page: XmlElement): boolean {
  const head = elementsOf(page, 'head').flatMap((each) => elementsOf(each, 'meta'));
  const generator = head.find(({ attributes }) => attributes.get('name')?.toLowerCase() === 'generator');
  if (/Microsoft Word|WPS|Kingsoft|LibreOffice/i.test(generator?.attributes.get('content') ?? ''))
    return true;
  return elementsOf(page, 'body').some((body) =>
    elementsOf(body).some(({ attributes }) => /^(?:Word)?Section[0-9]+$/.test(attributes.get('class') ?? '')),
  );
}

/** The words of each comment of the page. */
export function commentsOf(page: XmlElement): string[] {
  const style = styleOf(page);
  if (style.includes('mso-element:comment') && !style.includes('mso-element:comment-list')) {
    const text = textOf(page).replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [text];
  }
  return elementsOf(page).flatMap(commentsOf);
}

/** A comment, the list of them, or the mark `[a1]` that leads to one. */
export function isOfComment(element: XmlElement): boolean {
  if (styleOf(element).includes('mso-element:comment')) return true;
  return (element.attributes.get('class') ?? '').split(/\s+/).includes('MsoCommentReference');
}

function styleOf({ attributes }: XmlElement): string {
  return (attributes.get('style') ?? '').toLowerCase().replace(/\s/g, '');
}
