/** The whole page: which drafts lie on the desk, and the one that is looked at. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { tallyOf } from '../../check/check.ts';
import { say } from '../../messages/desk.ts';
import type { Language } from '../../notice/finding.ts';
import { GIVEN, readDrafts } from '../given-drafts.ts';
import { DraftPage } from './draft-page.tsx';
import { type DraftState, openDraft, readAgain } from './draft-state.ts';
import { type Chosen, canChoose, choose, dropped, watch } from './files.ts';
import { keep, kept } from './settings.ts';

export function Desk() {
  const [language, setLanguage] = useState<Language>(kept('language') === 'en' ? 'en' : 'zh');
  const [large, setLarge] = useState(kept('size') === 'large');
  const [drafts, setDrafts] = useState<readonly DraftState[]>([]);
  const [shown, setShown] = useState<number>();
  const [status, setStatus] = useState('');
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const open = drafts.find(({ id }) => id === shown);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.classList.toggle('large', large);
    document.title = say.title[language];
    keep('language', language);
    keep('size', large ? 'large' : 'usual');
  }, [language, large]);

  const take = async (chosen: readonly Chosen[]): Promise<void> => {
    if (chosen.length === 0) return;
    setStatus(say.reading[language]);
    // The message is drawn before a long check holds the page.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const opened: DraftState[] = [];
    for (const one of chosen) {
      const before = drafts.find(({ name }) => name === one.file.name);
      opened.push(
        before === undefined
          ? await openDraft(one)
          : { ...(await readAgain(before, one.file)), handle: one.handle },
      );
    }
    const ids = new Set(opened.map(({ id }) => id));
    setDrafts((some) => [
      ...some.map((draft) => opened.find(({ id }) => id === draft.id) ?? draft),
      ...opened.filter(({ id }) => !some.some((draft) => draft.id === id)),
    ]);
    if (open === undefined || !ids.has(open.id)) setShown(opened[0]?.id);
    setStatus(opened.map((draft) => outcomeOf(draft, language)).join('\n'));
  };

  // A fault of the page itself is said, not hidden behind a message that it is still at work.
  useEffect(() => {
    const tell = (problem: unknown): void => setStatus(`${say.defect[language]}：${String(problem)}`);
    const failed = ({ error }: ErrorEvent): void => tell(error);
    const rejected = ({ reason }: PromiseRejectionEvent): void => tell(reason);
    addEventListener('error', failed);
    addEventListener('unhandledrejection', rejected);
    return () => {
      removeEventListener('error', failed);
      removeEventListener('unhandledrejection', rejected);
    };
  }, [language]);

  // What the command line has put into this copy of the page.
  useEffect(() => {
    const given = readDrafts(document.getElementById(GIVEN)?.textContent ?? '[]');
    void take(given.map(({ name, bytes }) => ({ file: new File([new Uint8Array(bytes)], name) })));
  }, []);

  const change = (draft: DraftState): void => {
    setDrafts((some) => some.map((one) => (one.id === draft.id ? draft : one)));
    setStatus(outcomeOf(draft, language));
  };

  // One effect a file that can be watched; a save makes a new look.
  useEffect(() => {
    const ends = drafts.flatMap((draft) =>
      draft.handle === undefined
        ? []
        : [watch(draft.handle, draft.modified, (file) => void readAgain(draft, file).then(change))],
    );
    return () => {
      for (const end of ends) end();
    };
  }, [drafts]);

  useEffect(() => {
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer !== null) void dropped(event.dataTransfer).then(take);
    };
    const drag = (event: DragEvent): void => {
      event.preventDefault();
      setOver(event.type === 'dragover');
    };
    addEventListener('drop', drop);
    addEventListener('dragover', drag);
    addEventListener('dragleave', drag);
    return () => {
      removeEventListener('drop', drop);
      removeEventListener('dragover', drag);
      removeEventListener('dragleave', drag);
    };
  });

  const ask = (): void => {
    if (canChoose()) void choose().then(take);
    else field.current?.click();
  };

  return (
    <div class={over ? 'desk over' : 'desk'}>
      <header class="bar">
        <h1>{say.title[language]}</h1>
        <p class="promise">{say.promise[language]}</p>
        {open !== undefined && (
          <button type="button" onClick={ask}>
            {say.choose[language]}
          </button>
        )}
        <button type="button" aria-pressed={large} onClick={() => setLarge(!large)}>
          {say.larger[language]}
        </button>
        <button
          type="button"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
        >
          {say.language[language]}
        </button>
      </header>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        accept=".docx,.docm,.html,.htm,.mht,.mhtml,.txt,.md"
        onChange={({ currentTarget }) => {
          const files = Array.from(currentTarget.files ?? [], (file) => ({ file }));
          currentTarget.value = '';
          void take(files);
        }}
      />
      <p class="status" role="status" aria-live="polite">
        {status}
      </p>
      {open === undefined ? (
        <main class="start">
          <button type="button" class="drop" onClick={ask}>
            <b>{say.drop[language]}</b>
            <span class="choose">{say.choose[language]}</span>
            <span>{say.kinds[language]}</span>
          </button>
          <p>{say.reads[language]}</p>
          <p>{say.cannot[language]}</p>
        </main>
      ) : (
        <>
          {drafts.length > 1 && (
            <nav class="drafts" aria-label={say.drafts[language]}>
              {drafts.map((draft) => (
                <button
                  type="button"
                  key={draft.id}
                  aria-current={draft.id === open.id ? 'true' : undefined}
                  onClick={() => setShown(draft.id)}
                >
                  {draft.name}
                  <Counts draft={draft} />
                </button>
              ))}
            </nav>
          )}
          <DraftPage
            key={open.id}
            draft={open}
            language={language}
            onChange={change}
            onChoose={ask}
            onClose={() => {
              const left = drafts.filter(({ id }) => id !== open.id);
              setDrafts(left);
              setShown(left[0]?.id);
              setStatus('');
            }}
          />
        </>
      )}
    </div>
  );
}

function Counts({ draft: { look } }: { readonly draft: DraftState }) {
  if (look.kind !== 'read') return <span class="grade error">！</span>;
  const { errors, warnings } = tallyOf(look.report);
  return (
    <>
      {errors > 0 && <span class="grade error">{errors}</span>}
      {warnings > 0 && <span class="grade warning">{warnings}</span>}
    </>
  );
}

function outcomeOf({ name, look }: DraftState, language: Language): string {
  if (look.kind === 'concealed') return `${name}：${say.concealedTitle[language]}`;
  if (look.kind === 'refused') return `${name}：${say.refused[language]}`;
  const { errors, warnings } = tallyOf(look.report);
  return say.statusDone(name, errors, warnings)[language];
}
