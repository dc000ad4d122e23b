/** The page that compares two notices: reads their pages, and shows paragraph by paragraph what was removed and added. */

import { type Change, diffArrays, diffWords } from 'diff';
import { textBlocks } from './notice/text-blocks.ts';

interface ReadNotice {
  readonly title: string;
  readonly date: string;
  readonly href: string;
  readonly blocks: readonly string[];
}

export function init(root: Document): void {
  const page = root.querySelector<HTMLElement>('[data-compare]');
  const heads = page?.querySelector<HTMLElement>('[data-compare-heads]');
  const status = page?.querySelector<HTMLElement>('[data-compare-status]');
  const text = page?.querySelector<HTMLElement>('[data-compare-text]');
  const given = new URLSearchParams(location.search);
  if (!page || !heads || !status || !text) return;
  const said = page.dataset;

  const read = async (slug: string | null): Promise<ReadNotice> => {
    // A name of a notice and nothing else: no other site is ever read.
    if (slug === null || !/^[0-9A-Za-z][0-9A-Za-z._-]*$/.test(slug)) throw new Error('no notice');
    const href = `${said.root}${slug}/index.html`;
    const answer = await fetch(href);
    if (!answer.ok) throw new Error(String(answer.status));
    const read = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const words = read.querySelector('[data-notice-text]');
    const blocks = (words === null ? [] : textBlocks(words)).map(({ nodes }) =>
      nodes
        .map(({ data }) => data)
        .join('')
        .trim(),
    );
    return {
      title: read.querySelector('h1')?.textContent ?? slug,
      date: read.querySelector('.tb-notice-line time')?.textContent ?? '',
      href,
      blocks: blocks.filter((block) => block !== ''),
    };
  };

  const headOf = (label: string, { title, date, href }: ReadNotice): HTMLElement => {
    const entry = document.createElement('li');
    const link = document.createElement('a');
    link.href = href;
    link.textContent = title;
    entry.append(`${label} ${date} `, link);
    return entry;
  };

  const paragraph = (...parts: (string | Node)[]): HTMLElement => {
    const element = document.createElement('p');
    element.append(...parts);
    return element;
  };

  /** Its sign is for those who do not hear what is struck through or underlined. */
  const marked = (kind: 'ins' | 'del', words: string): HTMLElement => {
    const element = document.createElement(kind);
    element.textContent = words;
    element.setAttribute('aria-label', `${kind === 'ins' ? said.added : said.removed} ${words}`);
    return element;
  };

  const changed = (before: string, after: string): HTMLElement[] => {
    const parts = changesOf(before, after);
    if (parts === undefined) return [paragraph(marked('del', before)), paragraph(marked('ins', after))];
    return [
      paragraph(
        ...parts.map(({ value, added, removed }) =>
          added ? marked('ins', value) : removed ? marked('del', value) : value,
        ),
      ),
    ];
  };

  const unchanged = (blocks: readonly string[]): HTMLElement => {
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = (said.unchanged ?? '').replace('{count}', String(blocks.length));
    details.append(summary, ...blocks.map((block) => paragraph(block)));
    return details;
  };

  const compare = (from: ReadNotice, to: ReadNotice): void => {
    heads.replaceChildren(headOf(said.from ?? '', from), headOf(said.to ?? '', to));
    let changes = 0;
    let removed: string[] = [];
    for (const part of [...diffArrays([...from.blocks], [...to.blocks]), undefined]) {
      if (part?.removed) {
        removed = part.value;
        continue;
      }
      const added = part?.added ? part.value : [];
      for (let at = 0; at < Math.max(removed.length, added.length); at += 1) {
        const [before, after] = [removed[at], added[at]];
        if (before !== undefined && after !== undefined) text.append(...changed(before, after));
        else if (before !== undefined) text.append(paragraph(marked('del', before)));
        else if (after !== undefined) text.append(paragraph(marked('ins', after)));
        changes += 1;
      }
      removed = [];
      if (part && !part.added) text.append(unchanged(part.value));
    }
    status.textContent =
      changes === 0 ? (said.same ?? '') : (said.changes ?? '').replace('{count}', String(changes));
  };

  Promise.all([read(given.get('from')), read(given.get('to'))]).then(
    ([from, to]) => compare(from, to),
    () => {
      status.textContent = said.failed ?? '';
    },
  );
}

/** The words removed and added; nothing where less than half of the longer text stayed: then it is another paragraph. */
export function changesOf(before: string, after: string): readonly Change[] | undefined {
  const words =
    'Segmenter' in Intl ? { intlSegmenter: new Intl.Segmenter('zh-CN', { granularity: 'word' }) } : {};
  const parts = diffWords(before, after, words);
  const kept = parts.reduce(
    (sum, { value, added, removed }) => sum + (added || removed ? 0 : value.length),
    0,
  );
  return kept * 2 < Math.max(before.length, after.length) ? undefined : parts;
}
