/** Reads `content/theme/`: the site's own style sheet, the parts that it draws itself, and the files that all use. */

import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { say } from '../../messages/content/theme.ts';
import type { Finding } from '../../notice/finding.ts';
import { spanAt } from '../../notice/position.ts';
import { extensionOf, SHOWN_PICTURES } from '../../notice/site/media-types.ts';
import {
  type OwnPart,
  PART_NAMES,
  type SiteLook,
  type SiteUnread,
  type SiteWords,
} from '../../notice/site/site.ts';
import { whyKeptMetadata } from './site-picture.ts';
import { wordsOfName, wordsOfScript, wordsOfStyle, wordsOfSvg } from './theme-words.ts';

export const THEME_FOLDER = 'theme';
const STYLE_FILE = 'style.css';

/** Kinds that a style sheet uses. Nothing that runs. */
const KINDS: ReadonlySet<string> = new Set([...SHOWN_PICTURES, '.svg', '.ico', '.woff2']);
/** Bytes of a style sheet; more is a mistake, and slow on a phone. */
const LARGEST_STYLE = 256 * 1024;

/** @param shown the folder as the user named it */
export function readTheme(
  folder: string,
  shown: string,
): {
  readonly look: SiteLook;
  readonly findings: readonly Finding[];
  /** What readers, or those who look into the files, can read there. */
  readonly words: readonly SiteWords[];
  /** Pictures whose metadata are published with them. */
  readonly unread: readonly SiteUnread[];
} {
  const findings: Finding[] = [];
  const refuse = (name: string, [says, advice]: ReturnType<typeof say.kind>): void => {
    const at = spanAt({ file: `${shown}/${name}`, line: 1, column: 1 }, 1);
    findings.push({ rule: 'content-theme', severity: 'error', says, advice, at });
  };
  const files: string[] = [];
  const words: SiteWords[] = [];
  const parts: OwnPart[] = [];
  let style = false;
  for (const name of namesIn(folder)) {
    const onDisk = path.join(folder, name);
    const { size } = lstatSync(onDisk);
    if (lstatSync(onDisk).isSymbolicLink()) refuse(name, say.link());
    else if (name === STYLE_FILE) {
      style = true;
      const css = size > LARGEST_STYLE ? undefined : readFileSync(onDisk, 'utf8');
      const problem = css === undefined ? say.large() : outside(css);
      if (problem !== undefined) refuse(name, problem);
      words.push(...wordsOfStyle(css ?? '', `${shown}/${name}`));
    } else if (name.startsWith('components/')) {
      const part = PART_NAMES.find((one) => name === `components/${one}.js`);
      const digest = createHash('sha256').update(readFileSync(onDisk)).digest('hex');
      if (part === undefined) refuse(name, say.part(PART_NAMES));
      else parts.push({ name: part, digest });
      words.push(...wordsOfScript(readFileSync(onDisk, 'utf8'), `${shown}/${name}`));
    } else if (!name.startsWith('files/')) refuse(name, say.place());
    else if (!KINDS.has(extensionOf(name))) refuse(name, say.kind());
    else if (!/^[a-z0-9/._-]+$/i.test(name)) refuse(name, say.name());
    else if (extensionOf(name) !== '.svg') files.push(name);
    else if (size > LARGEST_STYLE * 8) refuse(name, say.largePicture());
    else {
      const svg = readFileSync(onDisk, 'utf8');
      if (runs(svg)) refuse(name, say.script());
      else files.push(name);
      words.push(...wordsOfSvg(svg, `${shown}/${name}`));
    }
  }
  const unread: SiteUnread[] = [];
  for (const name of files) {
    words.push(...wordsOfName(name, `${shown}/${name}`));
    const reason = whyKeptMetadata(path.join(folder, name));
    if (reason !== undefined) unread.push({ file: `${shown}/${name}`, reason });
  }
  return { look: { folder, style, files, parts }, findings, words, unread };
}

function namesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** Pages load nothing from elsewhere: they work without a network, and tell nobody who reads them. */
function outside(css: string): ReturnType<typeof say.kind> | undefined {
  return /@import|url\(\s*['"]?\s*(?:[a-z][a-z0-9+.-]*:|\/)/i.test(css.replace(/\/\*.*?\*\//gs, ''))
    ? say.outside()
    : undefined;
}

function runs(svg: string): boolean {
  return /<script|<foreignObject|\bon[a-z]+\s*=|(?:href|src)\s*=\s*['"]?\s*(?!#)/i.test(svg);
}
