/** A division as pages show it: a section, an item, or what is below them, with its anchor. */

import type { VNode } from 'preact';
import type { PageWords } from '../../scripts/messages/pages/page-words.ts';
import type { Division, StatusStep } from '../../scripts/notice/model.ts';
import { Breaking } from './line-breaks.tsx';
import { ProseText } from './prose.tsx';
import type { WalkedDivision } from './text-walk.tsx';

export interface DivisionProps extends WalkedDivision {
  readonly words: PageWords;
}

export function DivisionView({ division, path, blocks, divisions, words }: DivisionProps): VNode {
  return (
    <section
      id={division.id}
      class={`tb-division tb-depth-${Math.min(path.length, 3)} tb-level-${division.level}${division.runIn ? ' tb-runs-in' : ''}`}
    >
      <Lead division={division} depth={path.length} />
      <Status division={division} words={words} />
      {blocks}
      {path.length <= 2 ? <Permalink path={path} words={words} /> : null}
      {divisions}
    </section>
  );
}

/** How far a section has come, where it is read: that is what readers come for. It is no word of the notice. */
function Status({
  division,
  words,
}: {
  readonly division: Division;
  readonly words: PageWords;
}): VNode | null {
  const { status, history = [] } = division.declared ?? {};
  if (status === undefined) return null;
  return (
    <div class="tb-section-status">
      <span data-label={words.sectionStatus} data-status={status} />
      {history.length === 0 ? null : (
        <ol aria-label={words.sectionHistory}>
          {history.map((step, index) => (
            <li key={index} data-date={words.stepDate(step.date)} data-status={noted(step)} />
          ))}
        </ol>
      )}
    </div>
  );
}

function noted({ status, note }: StatusStep): string {
  return note === undefined ? status : `${status}：${note}`;
}

// Sections and items are headings; deeper down, a line that heads nothing is a paragraph like any other.
function Lead({ division, depth }: { readonly division: Division; readonly depth: number }): VNode {
  const heads = depth <= 2 || division.blocks.length > 0 || division.divisions.length > 0;
  const Tag = heads ? (HEADINGS[depth - 1] ?? 'h6') : 'p';
  return (
    <Tag class="tb-lead">
      {division.label === '' ? null : <span class="tb-mark">{division.label}</span>}
      {depth === 1 ? (
        <Breaking.Provider value="words">
          <ProseText prose={division.lead} />
        </Breaking.Provider>
      ) : (
        <ProseText prose={division.lead} />
      )}
    </Tag>
  );
}

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

// The words of the link are drawn by the style sheet: what is copied from the page is the notice and nothing else.
function Permalink({
  path,
  words,
}: {
  readonly path: readonly Division[];
  readonly words: PageWords;
}): VNode {
  const citation = citationOf(path);
  return (
    // biome-ignore lint/a11y/useAnchorContent: it has a label; words in it would be copied with the text
    <a
      class="tb-permalink"
      href={`#${path.at(-1)?.id ?? ''}`}
      aria-label={words.permalink(citation)}
      data-citation={citation}
    />
  );
}

/** How a place is cited: 第五节（六） for the sixth item of the section marked 五、. */
export function citationOf(path: readonly Division[]): string {
  return path
    .map(({ mark, label, lead }) => {
      if (mark === 'han') return `第${label.slice(0, -1)}节`;
      return label === '' ? lead.text : label;
    })
    .join('');
}
