/** A small site that is edited at random, as people edit: words, relations, attachments, folders, the site itself. */

import fc from 'fast-check';
import { SITE_YAML, SmallSite } from './small-site.ts';

export interface Edit {
  readonly what: keyof typeof EDITS;
  readonly slug: string;
  /** Which of the possible values; taken modulo their number. */
  readonly choice: number;
}

const SLUGS = ['a', 'b', 'c', 'd'];

interface Edited {
  readonly title: string;
  readonly body: string;
  readonly meta: Readonly<Record<string, string>>;
}

const BODIES = [
  '经检查，发现问题5个。',
  '发现问题4个，其中已整改3个、正在整改2个。',
  '已整改到位。',
  '详见[另一份通报](../b/index.html)。',
  '附件见[说明](files/note.txt)。',
];
const TITLES = ['关于样例镇整改情况的通报', '关于范本镇整改情况的通报'];
const OTHERS = [...SLUGS, 'e', 'nowhere'];
const DAYS = [1, 2, 9];
const SITE_LINES: readonly (readonly [key: string, values: readonly string[]])[] = [
  ['footer', ['{ organiser: 示例市样例区人民政府办公室 }', '{ organiser: 示例市范本区人民政府办公室 }']],
  ['theme', ['{ colour: "#0b4f8a" }', '{ colour: "#7a1f1f" }']],
  ['baseUrl', ['https://www.example.com/gongkai/', 'https://example.com/']],
  ['contact', ['{ phone: 0000-12345678 }']],
  ['rules', ['{ figure-sum: off }', '{ figure-sum: warning, page-tags: error }']],
  ['search', ['postings']],
  ['name', ['示例市范本区信息公开']],
  ['siteIdCode', ['"0000000000"']],
  ['parent', ['{ name: 示例市信息公开, href: "https://www.example.com/" }']],
  ['accessibility', ['https://www.example.com/wza.html']],
  ['desk', ['true']],
  ['language', ['en', 'zh-CN']],
  ['formats', ['[txt, html, json]', '[docx, csv]', '[html, docx, txt]']],
];

/** What can be done; each takes a number that chooses among the possible values. */
const EDITS = {
  body: (site: EditedSite, slug: string, choice: number) =>
    site.change(slug, ({ body }) => ({
      body: choice % 2 === 0 ? of(BODIES, choice) : body + of(BODIES, choice),
    })),
  title: (site: EditedSite, slug: string, choice: number) =>
    site.change(slug, () => ({ title: of(TITLES, choice) })),
  follows: (site: EditedSite, slug: string, choice: number) =>
    site.relate(slug, 'follows', of(OTHERS, choice)),
  supersedes: (site: EditedSite, slug: string, choice: number) =>
    site.relate(slug, 'supersedes', of(OTHERS, choice)),
  unrelate: (site: EditedSite, slug: string) => site.change(slug, () => ({ meta: {} })),
  day: (site: EditedSite, slug: string, choice: number) =>
    site.relate(slug, 'published', `2025-03-0${of(DAYS, choice)} 10:00`),
  kind: (site: EditedSite, slug: string, choice: number) =>
    site.relate(slug, 'topic', of(['甲类', '乙类'], choice)),
  broken: (site: EditedSite, slug: string) => site.site.write(`${slug}/index.md`, '---\n: [\n---\n'),
  attach: (site: EditedSite, slug: string, choice: number) =>
    site.site.write(`${slug}/files/note.txt`, `附件${choice}\n`),
  detach: (site: EditedSite, slug: string) => site.site.remove(`${slug}/files`),
  remove: (site: EditedSite, slug: string) => site.rename(slug, undefined),
  rename: (site: EditedSite, slug: string, choice: number) => site.rename(slug, of(['e', 'f', 'a'], choice)),
  site: (site: EditedSite, _: string, choice: number) => {
    const [key, values] = of(SITE_LINES, choice);
    site.state(key, of(values, Math.floor(choice / SITE_LINES.length)));
  },
  ownPage: ({ site }: EditedSite, _: string, choice: number) =>
    site.write(
      `pages/${of(['about', 'help'], choice)}.md`,
      `---\ntitle: ${of(['关于本站', '使用说明'], choice)}\nmenu: ${of(['band', 'foot', 'none'], choice)}\n---\n\n本站${choice}。\n`,
    ),
  noOwnPage: ({ site }: EditedSite) => site.remove('pages'),
  part: ({ site }: EditedSite, _: string, choice: number) =>
    site.write(
      `theme/components/${of(['Footer', 'NoticeFoot'], choice)}.js`,
      `export default (_, { h }) => h('p', null, '${of(['甲', '乙'], choice)}');\n`,
    ),
  noPart: ({ site }: EditedSite) => site.remove('theme'),
  plainSite: (site: EditedSite, _: string, choice: number) =>
    site.state(of(SITE_LINES, choice)[0], undefined),
} as const;

/** What the site draws and writes itself; a build of it runs Eleventy. */
const OWN: ReadonlySet<string> = new Set(['ownPage', 'noOwnPage', 'part', 'noPart']);

/**
 * Rounds of edits, after each of which the site is looked at.
 * @param own whether own pages and parts of pages are edited too
 */
export function rounds({ own = false } = {}): fc.Arbitrary<Edit[][]> {
  const kinds = (Object.keys(EDITS) as (keyof typeof EDITS)[]).filter((name) => own || !OWN.has(name));
  const edit = fc.record({
    what: fc.constantFrom(...kinds),
    slug: fc.constantFrom(...SLUGS, 'e'),
    choice: fc.nat(100),
  });
  return fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
}

export class EditedSite {
  readonly site = new SmallSite();
  private readonly notices = new Map<string, Edited>();
  private readonly stated = new Map<string, string>();

  constructor() {
    for (const slug of SLUGS) {
      this.notices.set(slug, { title: `关于${slug}整改情况的通报`, body: of(BODIES, 0), meta: {} });
      this.write(slug);
    }
  }

  do({ what, slug, choice }: Edit): void {
    if (this.notices.has(slug)) EDITS[what](this, slug, choice);
  }

  change(slug: string, edit: (notice: Edited) => Partial<Edited>): void {
    const notice = this.notices.get(slug);
    if (notice === undefined) return;
    this.notices.set(slug, { ...notice, ...edit(notice) });
    this.write(slug);
  }

  relate(slug: string, key: string, value: string): void {
    this.change(slug, ({ meta }) => ({ meta: { ...meta, [key]: value } }));
  }

  /** A folder under another name, or gone; what it carried goes with it. */
  rename(slug: string, to: string | undefined): void {
    const notice = this.notices.get(slug);
    if (notice === undefined || (to !== undefined && this.notices.has(to))) return;
    this.notices.delete(slug);
    this.site.remove(slug);
    if (to === undefined) return;
    this.notices.set(to, notice);
    this.write(to);
  }

  state(key: string, value: string | undefined): void {
    if (value === undefined) this.stated.delete(key);
    else this.stated.set(key, value);
    const lines = SITE_YAML.split('\n').filter((line) => !this.stated.has(line.replace(/:.*/, '')));
    const own = Array.from(this.stated, ([name, text]) => `${name}: ${text}`);
    this.site.write('site.yaml', `${[...lines, ...own].join('\n')}\n`);
  }

  private write(slug: string): void {
    const { title, body, meta } = this.notices.get(slug) ?? { title: '', body: '', meta: {} };
    const { published = '2025-03-01 09:00', ...rest } = meta;
    const front = Object.entries(rest).map(([key, value]) => `${key}: ${value}`);
    this.site.notice(slug, { title, body, meta: front, published });
  }
}

function of<T>(values: readonly T[], choice: number): T {
  const value = values[choice % values.length];
  if (value === undefined) throw new Error('there is nothing to choose from');
  return value;
}
