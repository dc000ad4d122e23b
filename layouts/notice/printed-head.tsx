/** What the head of a notice has on paper: the title in its own lines, and below it who published it, and when. */

import { Fragment, type VNode } from 'preact';
import { Words } from '../text/line-breaks.tsx';

/** A title on screen, and in these lines on paper; where a line has no room, its parts are one below the other. */
export function TitleLines({ lines }: { readonly lines: readonly (readonly string[])[] }): VNode {
  return (
    <>
      {lines.map((parts, index) => (
        <Fragment key={index}>
          <span class="tb-title-line">
            {parts.map((part, place) => (
              <Fragment key={place}>
                <span class="tb-title-part">
                  <Words text={part.trimEnd()} />
                </span>
                {place < parts.length - 1 && blankAfter(part)}
              </Fragment>
            ))}
          </span>
          {blankAfter(parts.at(-1))}
        </Fragment>
      ))}
    </>
  );
}

/** The blank between two words is between their boxes: at the end of one a browser leaves it out. */
function blankAfter(part = ''): string {
  return part.slice(part.trimEnd().length);
}

/** Says that a notice is a sample, so that nobody takes its figures for real. */
export function SampleBanner({ text }: { readonly text: string }): VNode {
  return (
    <p class="tb-sample-banner" role="note">
      {text}
    </p>
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
    <p class={onPaperOnly ? 'tb-imprint tb-on-paper' : 'tb-imprint tb-notice-line'} lang="zh-CN">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  );
}
