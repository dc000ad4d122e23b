/** Finds which elements of a page its readers do not see: by their own style, or by a rule of the page's style sheet. */

import type { XmlElement } from '../parts/xml.ts';

/** Judges the elements of one page. */
export class Visibility {
  private readonly rules: readonly SheetRule[];

  constructor(css: string) {
    this.rules = readSheet(css);
  }

  /** Not shown, too small, transparent, or moved off the screen. */
  isHidden(element: XmlElement): boolean {
    if (element.attributes.has('hidden')) return true;
    const style = this.styleOf(element);
    return HIDING.test(style) || isOffScreen(style);
  }

  /** Whether its words are white; `undefined` where it sets no colour. Nobody sees them on the white of the page. */
  isWhite(element: XmlElement): boolean | undefined {
    const colour = /(?:^|;)color:([^;]{1,60})/.exec(this.styleOf(element))?.[1];
    const given = colour ?? element.attributes.get('color')?.trim().toLowerCase();
    return given === undefined || given === 'inherit' ? undefined : WHITE.test(given);
  }

  /** A ground on which white words can be read. */
  isShaded(element: XmlElement): boolean {
    const ground = /(?:^|;)background(?:-color|-image)?:([^;]{1,200})/.exec(this.styleOf(element))?.[1];
    const given = ground ?? element.attributes.get('bgcolor')?.trim().toLowerCase() ?? '';
    return given !== '' && !/^(?:none|transparent|inherit|initial)/.test(given) && !WHITE.test(given);
  }

  /** What holds for the element: the rules of the sheet in their order, then its own style. */
  private styleOf(element: XmlElement): string {
    const own = plain(element.attributes.get('style') ?? '');
    if (this.rules.length === 0) return own;
    const classes = (element.attributes.get('class') ?? '').split(/\s+/);
    const id = element.attributes.get('id');
    const declared = new Map<string, string>();
    const matching = this.rules.filter(
      ({ tag, sign, name }) =>
        (tag === '*' || tag === element.name) &&
        (sign === '' || (sign === '#' ? id === name : classes.includes(name))),
    );
    for (const style of [...matching.map((rule) => rule.style), own]) {
      for (const declaration of style.split(';')) {
        const [property = '', value] = declaration.split(':', 2);
        if (value !== undefined) declared.set(property, value);
      }
    }
    return Array.from(declared, ([property, value]) => `${property}:${value}`).join(';');
  }
}

/** A rule for `tag.class`, `tag#id` or `tag`. Rules for elements inside others are not read. */
interface SheetRule {
  readonly tag: string;
  readonly sign: string;
  readonly name: string;
  readonly style: string;
}

/** Longer sheets than this are those of a whole site, and say nothing of one text. */
const LONGEST_SHEET = 200_000;

function readSheet(css: string): SheetRule[] {
  const rules: SheetRule[] = [];
  const text = css.slice(0, LONGEST_SHEET).replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, ' ');
  // Rules inside of @media are those of a printer or of a phone.
  for (const [, selectors = '', style = ''] of text
    .replace(MEDIA, ' ')
    .matchAll(/([^{}]{1,500})\{([^{}]{1,2000})\}/g)) {
    const declarations = plain(style);
    if (!MAY_HIDE.test(declarations)) continue;
    for (const selector of selectors.split(',')) {
      const found = /^\s*([a-z][a-z0-9]*|\*)?(?:([.#])([A-Za-z0-9_-]+))?\s*$/i.exec(selector);
      if (found === null || selector.trim() === '') continue;
      const [, tag = '*', sign = '', name = ''] = found;
      rules.push({ tag: tag.toLowerCase(), sign, name, style: declarations });
    }
  }
  return rules;
}

const MEDIA = /@[a-z-]+[^{};]{0,200}\{(?:[^{}]{0,2000}\{[^{}]{0,2000}\}){0,200}[^{}]{0,2000}\}/gi;
const MAY_HIDE = /display|visibility|mso-hide|opacity|font-size|color|position|indent|clip|background/;

function plain(style: string): string {
  return style.toLowerCase().replace(/\s|!important/g, '');
}

const HIDING =
  /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all|opacity:0(?:\.0+)?(?![.0-9])|font-size:0(?:\.0+)?(?![.1-9])|font-size:(?:0?\.[0-9]+|1(?:\.[0-9]+)?)(?:px|pt)|color:transparent|color:rgba\([^;)]*,0(?:\.0+)?\)|clip:rect\((?:0|1px)[^)]*\)|clip-path:inset\((?:50|100)%\)|transform:scale\(0\)|text-indent:-[0-9]{3,})/;

const WHITE =
  /^(?:white|#fff(?:fff)?|rgba?\(255,255,255(?:,[0-9.]+)?\)|hsl\([0-9]+,[0-9]+%,100%\))(?:$|[^0-9a-f])/;

/** Moved out of what a screen shows, or cut down to nothing. */
function isOffScreen(style: string): boolean {
  const moved = /(?:^|;)position:(?:absolute|fixed)/.test(style);
  if (moved && /(?:^|;)(?:left|top|right|bottom|margin-left|margin-top):-[0-9]{3,}/.test(style)) return true;
  const cut = /(?:^|;)overflow:hidden/.test(style);
  return cut && /(?:^|;)(?:max-)?(?:height|width):[01](?:px|pt)?(?:;|$)/.test(style);
}
