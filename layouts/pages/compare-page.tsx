/** The page that compares the texts of two notices, named by its address: words added and removed. */

import type { VNode } from 'preact';
import type { CompareWords } from '../../scripts/messages/pages/compare-page.ts';
import { Shell, type ShellProps } from '../shell.tsx';

export interface ComparePageProps {
  readonly shell: ShellProps;
  readonly words: CompareWords;
  /** The way to the folder of the site. */
  readonly root: string;
}

export function ComparePage({ shell, words, root }: ComparePageProps): VNode {
  return (
    <Shell {...shell}>
      <div
        class="tb-sheet tb-compare"
        data-compare
        data-root={root}
        data-from={words.from}
        data-to={words.to}
        data-unchanged={words.unchanged}
        data-changes={words.changes}
        data-same={words.same}
        data-failed={words.failed}
        data-added={words.added}
        data-removed={words.removed}
      >
        <h1>{words.title}</h1>
        <noscript>
          <p>{words.needsScript}</p>
        </noscript>
        <p class="tb-hint">{words.hint}</p>
        <ul data-compare-heads lang="zh-CN" />
        <p role="status" data-compare-status />
        <div class="tb-compare-text" lang="zh-CN" data-compare-text />
      </div>
    </Shell>
  );
}
