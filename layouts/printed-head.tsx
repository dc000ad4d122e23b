/** What the head of a notice has on paper: the title in its own lines, and below it who published it, and when. */

import type { VNode } from 'preact';

/** A title as one text on screen, and in these lines on paper. */
export function TitleLines({ lines }: { readonly lines: readonly string[] }): VNode {
  return (
    <>
      {lines.map((line, index) => (
        <span key={index} class="title-line">
          {line}
        </span>
      ))}
    </>
  );
}

/** @param props.onPaperOnly whether the screen says the same in another way */
export function Imprint({
  lines,
  onPaperOnly = false,
}: {
  readonly lines: readonly string[];
  readonly onPaperOnly?: boolean;
}): VNode {
  return (
    <p class={onPaperOnly ? 'imprint on-paper' : 'imprint notice-line'} lang="zh-CN">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  );
}
