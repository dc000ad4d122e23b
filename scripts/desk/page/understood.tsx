/** What the import understood of the draft, what it left out, and what it changed. */

import type { Draft } from '../../draft/draft.ts';
import { reportOf, writeReport } from '../../draft/report.ts';
import type { Language } from '../../notice/finding.ts';

export function Understood({ draft, language }: { readonly draft: Draft; readonly language: Language }) {
  return (
    <div class="understood">
      {writeReport(reportOf(draft), language).map((line, index) => (
        <p key={index} class={line.startsWith('  ') ? 'inner' : 'head'}>
          {line.trim()}
        </p>
      ))}
    </div>
  );
}
