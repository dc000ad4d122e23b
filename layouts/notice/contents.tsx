/** The list of contents: sections, and the items of the section being read. */

import type { VNode } from 'preact';
import type { PageWords } from '../../scripts/messages/pages/page-words.ts';
import type { Division } from '../../scripts/notice/model.ts';
import { Words } from '../text/line-breaks.tsx';

export interface ContentsProps {
  readonly sections: readonly Division[];
  readonly words: PageWords;
}

export function Contents({ sections, words }: ContentsProps): VNode {
  return (
    <nav class="tb-contents" id="contents" aria-label={words.contents} data-contents>
      <details>
        <summary>{words.contents}</summary>
        <ol>
          {sections.map((section) => (
            <li key={section.id}>
              <Entry division={section} />
              {section.divisions.length === 0 ? null : (
                <ol>
                  {section.divisions.map((item) => (
                    <li key={item.id}>
                      <Entry division={item} />
                    </li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

function Entry({ division }: { readonly division: Division }): VNode {
  return (
    <a href={`#${division.id}`}>
      <span class="tb-mark">{division.label}</span>
      <span>
        <Words text={division.lead.text.replace(/。$/, '')} />
      </span>
    </a>
  );
}
