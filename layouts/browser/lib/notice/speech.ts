/**
 * Reads the notice aloud with a Chinese voice of the reader's own system, from where the reader is, and shows what is
 * being read. Pausing ends an utterance and going on begins it again: not every browser can halt one.
 */

import { pageAnchor } from '../page-anchor.ts';
import { type Sentence, sentencesIn } from './speech-text.ts';

export function init(root: Document): void {
  const bar = root.querySelector<HTMLElement>('[data-speech]');
  const text = root.querySelector<HTMLElement>('[data-notice-text]');
  const opener = root.querySelector<HTMLButtonElement>('[data-speech-open]');
  const openerHere = root.querySelector<HTMLButtonElement>('[data-speech-here]');
  const place = bar?.querySelector<HTMLElement>('[data-speech-place]');
  const status = bar?.querySelector<HTMLElement>('[data-speech-status]');
  const pause = bar?.querySelector<HTMLButtonElement>('[data-speech-pause]');
  const speed = bar?.querySelector<HTMLSelectElement>('[data-speech-speed]');
  const synthesis = 'speechSynthesis' in window ? speechSynthesis : undefined;
  const paints = typeof Highlight === 'function' && 'highlights' in CSS;

  let sentences: Sentence[] = [];
  let at = 0;
  let speaking = false;
  /** Kept, for Chromium forgets utterances that nobody holds, and with them that they have ended. */
  let utterance: SpeechSynthesisUtterance | undefined;

  /** A voice for Mandarin, of the mainland first, and of the system itself first: no other sends the text away. */
  const chineseVoice = (): SpeechSynthesisVoice | undefined => {
    const rank = ({ lang, localService }: SpeechSynthesisVoice): number => {
      const tag = lang.replace('_', '-').toLowerCase();
      if (!/^(?:zh|cmn)(?:-|$)/.test(tag) || /-hk|-mo/.test(tag)) return 0;
      return (/-tw|-hant/.test(tag) ? 1 : 3) + (localService ? 1 : 0);
    };
    const voices = [...(synthesis?.getVoices() ?? [])].sort((one, other) => rank(other) - rank(one));
    return voices.find((voice) => rank(voice) > 0);
  };

  const offer = (): void => {
    const none = chineseVoice() === undefined;
    for (const button of [opener, openerHere]) if (button) button.hidden = none;
  };

  const tell = (words: string | undefined): void => {
    if (status) status.textContent = words ?? '';
  };

  const setSpeaking = (now: boolean): void => {
    speaking = now;
    if (pause) pause.textContent = (now ? bar?.dataset.pause : bar?.dataset.resume) ?? '';
  };

  /** Ends what is being said; what ends so must not go on with the next sentence. */
  const stopSpeaking = (): void => {
    utterance = undefined;
    synthesis?.cancel();
    setSpeaking(false);
  };

  const speak = (): void => {
    const sentence = sentences[at];
    const voice = chineseVoice();
    stopSpeaking();
    if (sentence === undefined) {
      finish();
      return;
    }
    if (voice === undefined || !synthesis) {
      tell(bar?.dataset.failed);
      return;
    }
    const said = new SpeechSynthesisUtterance(sentence.words);
    said.voice = voice;
    said.lang = voice.lang;
    said.rate = Number(speed?.value ?? 1);
    said.onend = () => {
      if (said !== utterance) return;
      at += 1;
      speak();
    };
    said.onerror = () => {
      if (said !== utterance) return;
      stopSpeaking();
      tell(bar?.dataset.failed);
    };
    utterance = said;
    tell('');
    show(sentence);
    setSpeaking(true);
    synthesis.speak(said);
  };

  const finish = (): void => {
    at = 0;
    unmark();
    tell(bar?.dataset.spoken);
  };

  const inView = ({ range }: Sentence): boolean => {
    const { top, bottom } = range.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };

  let shown: Sentence | undefined;
  const show = (sentence: Sentence): void => {
    // A reader who has turned to another part of the page is not called back.
    const follows = shown === undefined || inView(shown);
    unmark();
    shown = sentence;
    sentence.element.classList.add('tb-is-spoken');
    if (paints) CSS.highlights.set('spoken', new Highlight(sentence.range));
    if (place) place.textContent = placeOf(sentence.element);
    const { top, bottom } = sentence.range.getBoundingClientRect();
    if (follows && (top < 80 || bottom > innerHeight - 200))
      scrollTo({ top: top + scrollY - innerHeight / 3 });
  };

  const unmark = (): void => {
    shown?.element.classList.remove('tb-is-spoken');
    shown = undefined;
    if (paints) CSS.highlights.delete('spoken');
  };

  /** E.g. 第五节（六）. */
  const placeOf = (element: Element): string => {
    const division = element.closest('.tb-depth-2') ?? element.closest('.tb-depth-1');
    const cited = division?.querySelector<HTMLElement>(':scope > .tb-permalink')?.dataset.citation;
    return cited ?? (element.closest('#closing') ? bar?.dataset.closing : bar?.dataset.preamble) ?? '';
  };

  const firstIn = (part: Element | null): number =>
    part === null ? -1 : sentences.findIndex(({ element }) => part.contains(element));

  const namedPart = (): Element | null => pageAnchor.find(location.hash);

  const open = (from: number): void => {
    if (!bar || from < 0) return;
    bar.hidden = false;
    at = from;
    shown = undefined;
    speak();
    pause?.focus();
  };

  const close = (): void => {
    if (!bar || bar.hidden) return;
    stopSpeaking();
    unmark();
    bar.hidden = true;
    opener?.focus({ preventScroll: true });
  };

  if (bar && text && synthesis) {
    offer();
    synthesis.addEventListener('voiceschanged', offer);
    const read = (): void => {
      if (sentences.length === 0) sentences = sentencesIn(text);
    };
    opener?.addEventListener('click', () => {
      read();
      const inSight = sentences.findIndex(({ range }) => range.getBoundingClientRect().bottom > 40);
      open(Math.max(inSight, 0));
    });
    openerHere?.addEventListener('click', () => {
      read();
      open(firstIn(namedPart()));
    });
    pause?.addEventListener('click', () => (speaking ? stopSpeaking() : speak()));
    speed?.addEventListener('change', () => {
      if (speaking) speak();
    });
    bar.querySelector('[data-speech-stop]')?.addEventListener('click', close);
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.isComposing) close();
    });
    // A link to another part takes the voice along.
    addEventListener('hashchange', () => {
      const from = bar.hidden ? -1 : firstIn(namedPart());
      if (from < 0) return;
      at = from;
      if (speaking) speak();
    });
    // Some browsers speak on after the page has been left.
    addEventListener('pagehide', () => synthesis.cancel());
  }
}
