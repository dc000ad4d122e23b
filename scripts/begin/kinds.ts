/** The kinds of notice of which tongbao has an example and a form to fill in: `starters/<folder>/notice` and `/blank`. */

export interface Kind {
  /** As front matter names it: 巡察整改通报. */
  readonly name: string;
  readonly folder: string;
}

export const KINDS: readonly Kind[] = [
  { name: '巡察整改通报', folder: 'xuncha' },
  { name: '巡视整改通报', folder: 'xunshi' },
  { name: '审计整改报告', folder: 'shenji' },
  { name: '督查通报', folder: 'ducha' },
  { name: '公示', folder: 'gongshi' },
];

/** The kind whose example a new site gets unless another is asked for. */
export const USUAL_KIND = '巡察整改通报';

/** The kind of that name; the command line has refused other names. */
export function kindNamed(name: string): Kind {
  const found = KINDS.find((kind) => kind.name === name);
  if (found === undefined) throw new TypeError(`no kind ${name}`);
  return found;
}
