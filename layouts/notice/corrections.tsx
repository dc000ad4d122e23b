/** The log of corrections, above the figures: who knew the notice as it was sees at once what is different. */

import type { VNode } from 'preact';
import type { Correction } from '../../scripts/notice/model.ts';

export interface CorrectionsProps {
  readonly title: string;
  readonly corrections: readonly Correction[];
}

export function Corrections({ title, corrections }: CorrectionsProps): VNode {
  return (
    <section class="tb-corrections" aria-labelledby="corrections">
      <h2 id="corrections">{title}</h2>
      <ol>
        {corrections.map(({ date, change }, index) => (
          <li key={index}>
            <time dateTime={date}>{date}</time>
            <span lang="zh-CN">{change}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
