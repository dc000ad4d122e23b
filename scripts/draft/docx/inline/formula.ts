/** Writes a formula (OMML) on the line so that it says what it says: 48/49, 10⁴, √(a+b). */

import { readScript } from '../../parts/script.ts';
import { childOf, elementsOf, type XmlElement } from '../../parts/xml.ts';
import { fraction } from './field.ts';

/** The formula in linear form. */
export function linear(element: XmlElement | undefined): string {
  let text = '';
  let afterFraction = false;
  for (const child of elementsOf(element)) {
    const part = linearPart(child);
    const isFraction = child.name === 'm:f';
    text = isFraction || afterFraction ? besideFraction(text, part) : text + part;
    if (part !== '') afterFraction = isFraction;
  }
  return text;
}

/** Sets a fraction beside a number: 3 before 48/49 is 3(48/49), not 348/49. */
export function besideFraction(before: string, after: string): string {
  if (!(/[0-9.]$/.test(before) && /^[0-9.]/.test(after))) return before + after;
  if (FRACTION_FIRST.test(after)) return `${before}${after.replace(FRACTION_FIRST, '($&)')}`;
  return closedFraction(before, after) + after;
}

/** The fraction before the words `next`, in brackets where both would read as one number. */
export function closedFraction(fraction: string, next: string): string {
  const meet = /[0-9.]$/.test(fraction) && /^[0-9.]/.test(next);
  return meet ? fraction.replace(FRACTION_LAST, '($&)') : fraction;
}

const FRACTION_FIRST = /^[0-9.]+\/(?:[\p{L}\p{N}.%]+|\([^()]*\))/u;
const FRACTION_LAST = /(?:[\p{L}\p{N}.%]+|\([^()]*\))\/[0-9.]+$/u;

function linearPart(element: XmlElement): string {
  const part = (name: string): string => linear(childOf(element, name));
  switch (element.name) {
    case 'm:t':
    case 'w:t':
      return element.children.filter((child) => typeof child === 'string').join('');
    case 'm:f':
      return fraction(part('m:num'), part('m:den'));
    case 'm:sSup':
      return bracketed(part('m:e')) + raised(part('m:sup'), 'super');
    case 'm:sSub':
      return bracketed(part('m:e')) + raised(part('m:sub'), 'sub');
    case 'm:sSubSup':
      return bracketed(part('m:e')) + raised(part('m:sub'), 'sub') + raised(part('m:sup'), 'super');
    case 'm:limLow':
      return part('m:e') + raised(part('m:lim'), 'sub');
    case 'm:limUpp':
      return part('m:e') + raised(part('m:lim'), 'super');
    case 'm:sPre':
      return raised(part('m:sub'), 'sub') + raised(part('m:sup'), 'super') + part('m:e');
    case 'm:rad':
      return `${raised(part('m:deg'), 'super')}√${bracketed(part('m:e'))}`;
    case 'm:nary':
      return `${signOf(element)}${raised(part('m:sub'), 'sub')}${raised(part('m:sup'), 'super')}${bracketed(part('m:e'))}`;
    case 'm:d':
      return delimited(element);
    case 'm:func':
      return `${part('m:fName')} ${part('m:e')}`;
    case 'm:bar':
    case 'm:acc':
      return part('m:e');
    case 'm:m':
      return `[${elementsOf(element, 'm:mr')
        .map((row) => elementsOf(row, 'm:e').map(linear).join(', '))
        .join('; ')}]`;
    case 'm:eqArr':
      return elementsOf(element, 'm:e').map(linear).join('; ');
    default:
      return element.name.endsWith('Pr') ? '' : linear(element);
  }
}

/** A raised or lowered part as characters of their own, else after `^` or `_`. */
function raised(part: string, script: 'super' | 'sub'): string {
  if (part === '') return '';
  return (
    readScript(part, script) ?? `${script === 'super' ? '^' : '_'}${part.length === 1 ? part : `(${part})`}`
  );
}

function bracketed(part: string): string {
  return /^(?:[\p{L}\p{N}.%]*|\([^()]*\)|\[[^[\]]*\])$/u.test(part) ? part : `(${part})`;
}

function signOf(element: XmlElement): string {
  return settingOf(childOf(element, 'm:naryPr'), 'm:chr') ?? '∫';
}

function delimited(element: XmlElement): string {
  const properties = childOf(element, 'm:dPr');
  const parts = elementsOf(element, 'm:e').map(linear);
  const [open, close] = [settingOf(properties, 'm:begChr') ?? '(', settingOf(properties, 'm:endChr') ?? ')'];
  return `${open}${parts.join(settingOf(properties, 'm:sepChr') ?? '|')}${close}`;
}

function settingOf(properties: XmlElement | undefined, name: string): string | undefined {
  return childOf(properties, name)?.attributes.get('m:val');
}
