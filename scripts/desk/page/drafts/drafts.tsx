/** The drafts on the desk, where there are several, each with the counts of its findings. */

import { say } from '../../../messages/desk.ts';
import type { Language } from '../../../notice/finding.ts';
import type { DraftState } from './draft-state.ts';

interface DraftsProps {
  readonly drafts: readonly DraftState[];
  readonly shown: number;
  readonly language: Language;
  readonly onShow: (id: number) => void;
}

export function Drafts({ drafts, shown, language, onShow }: DraftsProps) {
  return (
    <nav class="drafts" aria-label={say.drafts[language]}>
      {drafts.map((draft) => (
        <button
          type="button"
          key={draft.id}
          data-name={draft.name}
          aria-current={draft.id === shown ? 'true' : undefined}
          aria-busy={draft.busy}
          onClick={() => onShow(draft.id)}
        >
          {draft.name}
          <Counts draft={draft} language={language} />
        </button>
      ))}
    </nav>
  );
}

function Counts({
  draft: { sight, busy },
  language,
}: {
  readonly draft: DraftState;
  readonly language: Language;
}) {
  if (busy || sight === undefined) return <span class="grade">…</span>;
  if (sight.kind !== 'read') {
    return (
      <span class="grade error" role="img" aria-label={say.toDecide[language]}>
        ！
      </span>
    );
  }
  const { errors, warnings } = sight.tally;
  if (errors + warnings === 0) {
    return (
      <span class="grade good" role="img" aria-label={say.clean[language]}>
        ✓
      </span>
    );
  }
  return (
    <>
      {errors > 0 && <Count grade="error" count={errors} name={say.errors(errors)[language]} />}
      {warnings > 0 && <Count grade="warning" count={warnings} name={say.warnings(warnings)[language]} />}
    </>
  );
}

interface CountProps {
  readonly grade: 'error' | 'warning';
  readonly count: number;
  readonly name: string;
}

function Count({ grade, count, name }: CountProps) {
  return (
    <span class={`grade ${grade}`} role="img" aria-label={name}>
      {count}
    </span>
  );
}
