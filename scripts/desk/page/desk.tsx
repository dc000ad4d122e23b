/** The whole page: which drafts are on the desk, and the one that is looked at. */

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { say } from '../../messages/desk.ts';
import type { Language } from '../../notice/finding.ts';
import { GIVEN, readDrafts } from '../given-drafts.ts';
import { Bar } from './bar.tsx';
import { DraftList } from './drafts/draft-list.ts';
import { DraftPage } from './drafts/draft-page.tsx';
import type { DraftState } from './drafts/draft-state.ts';
import { Drafts } from './drafts/drafts.tsx';
import type { Engine } from './engine/client.ts';
import { type Chosen, canChoose, choose, watch } from './files.ts';
import { useDrop } from './hooks/use-drop.ts';
import { useFaults } from './hooks/use-faults.ts';
import { keep, kept } from './settings.ts';
import { Start } from './start-view.tsx';
import { statusOf } from './status.ts';

export function Desk({ engine }: { readonly engine: Engine }) {
  const [language, setLanguage] = useState<Language>(kept('language') === 'en' ? 'en' : 'zh');
  const [large, setLarge] = useState(kept('size') === 'large');
  const [drafts, setDrafts] = useState<readonly DraftState[]>([]);
  const [shown, setShown] = useState<number>();
  const list = useMemo(() => new DraftList(engine, setDrafts), [engine]);
  const field = useRef<HTMLInputElement>(null);
  const fault = useFaults();
  const open = drafts.find(({ id }) => id === shown);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.classList.toggle('large', large);
    document.title = say.title[language];
    keep('language', language);
    keep('size', large ? 'large' : 'usual');
  }, [language, large]);

  const take = async (chosen: readonly Chosen[]): Promise<void> => {
    const first = await list.take(chosen);
    if (first !== undefined) setShown(first);
  };
  const over = useDrop((chosen) => void take(chosen));

  // What the command line has put into this copy of the page.
  useEffect(() => {
    const given = readDrafts(document.getElementById(GIVEN)?.textContent ?? '[]');
    void take(given.map(({ name, bytes }) => ({ file: new File([new Uint8Array(bytes)], name) })));
  }, []);

  // A save of a file that can be watched makes a new look.
  useEffect(() => {
    const ends = drafts.flatMap(({ id, handle, modified }) =>
      handle === undefined ? [] : [watch(handle, modified, (file) => void list.readAgain(id, file))],
    );
    return () => {
      for (const end of ends) end();
    };
  }, [drafts]);

  const ask = (): void => {
    if (canChoose()) void choose().then(take);
    else field.current?.click();
  };

  return (
    <div class={over ? 'desk over' : 'desk'}>
      <Bar
        {...{ language, large }}
        onChoose={open && ask}
        onLarger={() => setLarge(!large)}
        onLanguage={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
      />
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
      <p class={fault === undefined ? 'status' : 'status worse'} role="status" aria-live="polite">
        {fault === undefined ? statusOf(drafts, language) : `${say.defect[language]}：${fault}`}
      </p>
      {open === undefined ? (
        <Start language={language} onChoose={ask} />
      ) : (
        <>
          {drafts.length > 1 && <Drafts {...{ drafts, language }} shown={open.id} onShow={setShown} />}
          <DraftPage
            key={open.id}
            {...{ engine, list, language }}
            draft={open}
            onChoose={ask}
            onClose={() => setShown(list.close(open.id))}
          />
        </>
      )}
    </div>
  );
}
