/** The head of the page: what it is, what it promises, and how it may look. */

import { say } from '../../messages/desk.ts';
import type { Language } from '../../notice/finding.ts';

interface BarProps {
  readonly language: Language;
  readonly large: boolean;
  /** Without it there is no button: the page is nothing but one. */
  readonly onChoose: (() => void) | undefined;
  readonly onLarger: () => void;
  readonly onLanguage: () => void;
}

export function Bar({ language, large, onChoose, onLarger, onLanguage }: BarProps) {
  return (
    <header class="bar">
      <h1>{say.title[language]}</h1>
      <p class="promise">{say.promise[language]}</p>
      {onChoose !== undefined && (
        <button type="button" onClick={onChoose}>
          {say.choose[language]}
        </button>
      )}
      <button type="button" aria-pressed={large} onClick={onLarger}>
        {say.larger[language]}
      </button>
      <button type="button" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={onLanguage}>
        {say.language[language]}
      </button>
    </header>
  );
}
