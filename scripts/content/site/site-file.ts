/** Reads `site.yaml`. */

import type { Site, SiteWords } from '../../notice/site/site.ts';
import { readYaml, type YamlPlaces } from '../front-matter.ts';
import { siteSchema } from '../schema.ts';
import { type Parsed, parseWith } from '../schema-findings.ts';

export const SITE_FILE = 'site.yaml';

/** The site of a content folder without `site.yaml`. */
export const UNNAMED_SITE: Site = {
  name: '信息公开',
  language: 'zh-CN',
  column: { name: '通报', type: '信息公开', description: '通报与公示', keywords: ['通报', '公示'] },
};

/**
 * @param file name of the file in positions
 * @returns the site, or what is wrong with the text
 */
export function readSiteText(text: string, file: string): Parsed<Site> {
  const yaml = readYaml(text, file, 1);
  return 'findings' in yaml ? yaml : parseWith(siteSchema, yaml.data, yaml.places);
}

/** Every text in `site.yaml`; a file that cannot be read has none. */
export function wordsOfSite(text: string, file: string): SiteWords[] {
  const yaml = readYaml(text, file, 1);
  return 'findings' in yaml ? [] : textsIn(yaml.data, [], yaml.places);
}

function textsIn(value: unknown, path: readonly (string | number)[], places: YamlPlaces): SiteWords[] {
  if (typeof value === 'string' || typeof value === 'number')
    return [{ key: path.join('.'), text: String(value), at: places.text(path) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key], places),
  );
}
