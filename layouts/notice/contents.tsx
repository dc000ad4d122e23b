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
  const usual = usualStatus(sections);
  return (
    <nav class="tb-contents" id="contents" aria-label={words.contents} data-contents>
      <details>
        <summary>{words.contents}</summary>
        <ol>
          {sections.map((section) => (
            <li key={section.id}>
              <Entry division={section} usual={usual} />
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

interface EntryProps {
  readonly division: Division;
  readonly usual?: string | undefined;
}

function Entry({ division, usual }: EntryProps): VNode {
  const status = division.declared?.status;
  return (
    <a href={`#${division.id}`}>
      <span class="tb-mark">{division.label}</span>
      <span data-status={status === usual ? undefined : status}>
        <Words text={division.lead.text.replace(/。$/, '')} />
      </span>
    </a>
  );
}

/** The status of most sections: only what differs from it is named in the list, so that it is seen. */
function usualStatus(sections: readonly Division[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { declared } of sections) {
    if (declared?.status !== undefined) counts.set(declared.status, (counts.get(declared.status) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
