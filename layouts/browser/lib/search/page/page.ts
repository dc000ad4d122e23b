/** The search page: answers as the reader types, keeps the query in the address, leads on where nothing is found. */

import { type Sources, searchFind } from '../find.ts';
import { type Found, RESULTS_A_PAGE, type SearchQuery } from '../hits.ts';
import { searchText } from '../text.ts';
import { searchAddress } from './address.ts';
import { searchChoices } from './choices.ts';
import { searchLeads } from './leads.ts';
import { searchRecent } from './recent.ts';
import { searchResults } from './results.ts';

export function init(root: Document): void {
  const NOTHING: Found = { total: 0, partial: false, read: async () => [] };
  /** Milliseconds without a key before the search begins. */
  const PAUSE = 150;

  const part = <E extends HTMLElement>(name: string): E | null =>
    root.querySelector<E>(`[data-search-${name}]`);
  const status = part('status');
  const note = part('note');
  const stop = part<HTMLButtonElement>('stop');
  const list = part<HTMLOListElement>('results');
  const more = part<HTMLButtonElement>('more');
  const help = part('help');
  const recent = part('recent');
  const fullTexts = part('fallback');

  let reading = new AbortController();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let query: SearchQuery = { words: [], filters: {}, order: 'best' };
  let found: Found = NOTHING;
  let shown = 0;
  /** The reader has asked for what is shown; what is typed next is another search. */
  let settled = false;

  const begin = (form: HTMLFormElement, box: HTMLInputElement): void => {
    searchAddress.read(form);
    const later = (): void => {
      clearTimeout(waiting);
      waiting = setTimeout(() => search(form, box), PAUSE);
    };
    const now = (): void => {
      clearTimeout(waiting);
      search(form, box);
      settled = true;
    };
    let composing = false;
    box.addEventListener('compositionstart', () => {
      composing = true;
    });
    box.addEventListener('compositionend', () => {
      composing = false;
      later();
    });
    box.addEventListener('input', () => {
      if (!composing) later();
    });
    box.addEventListener('keydown', (event) => {
      if (composing) return;
      if (event.key === 'Escape') reading.abort();
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      list?.querySelector('a')?.focus();
    });
    list?.addEventListener('keydown', (event) => moveAmongHits(event, box));
    list?.addEventListener('click', () => {
      searchRecent.add(box.value.trim());
      settled = true;
    });
    for (const select of form.querySelectorAll('select')) {
      select.addEventListener('change', () => {
        settled = true;
        searchChoices.number(form);
        now();
      });
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      searchRecent.add(box.value.trim());
      now();
    });
    for (const lead of [help, recent])
      lead?.addEventListener('click', (event) => {
        if (searchLeads.follow(event, form, box)) now();
      });
    stop?.addEventListener('click', () => {
      reading.abort();
      box.focus();
    });
    more?.addEventListener('click', async () => {
      const first = shown;
      await showMore(form);
      list?.querySelectorAll('a')[first]?.focus();
    });
    addEventListener('popstate', () => {
      searchAddress.read(form);
      now();
    });
    if (box.value === '') box.focus();
    search(form, box);
    settled = box.value !== '';
  };

  const search = async (form: HTMLFormElement, box: HTMLInputElement): Promise<void> => {
    reading.abort();
    const mine = new AbortController();
    reading = mine;
    if (searchAddress.write(form, settled)) settled = false;
    const order = form.querySelector<HTMLSelectElement>('select[name="sort"]')?.value;
    query = {
      words: searchText.wordsOf(box.value.trim()),
      filters: searchChoices.chosen(form),
      order: order === 'date' ? 'newest' : 'best',
    };
    const latest = (): boolean => mine === reading;
    if (query.words.length === 0) {
      await show(form, '', NOTHING);
      say('');
      return;
    }
    say(form.dataset.searching ?? '');
    try {
      const typed = box.value.trim();
      const first = await searchFind.find(query, sourcesOf(form, mine));
      const { simplified = query.words } = first;
      // The reader has typed on: only the latest answer counts.
      if (!latest()) return;
      query = { ...query, words: simplified };
      await show(form, typed, first);
      const whole = await first.rest?.();
      if (!whole || !latest()) return;
      tell(form, typed, whole);
      if (note) note.textContent = noteOn(form, { ...first, ...whole });
    } catch {
      if (latest()) await showUnavailable(form);
    } finally {
      if (stop && latest()) stop.hidden = true;
    }
  };

  const showUnavailable = async (form: HTMLFormElement): Promise<void> => {
    await show(form, '', NOTHING);
    say(form.dataset.unavailable ?? '');
    for (const silent of [help, note]) silent?.replaceChildren();
    fullTexts?.classList.add('tb-is-shown');
  };

  const sourcesOf = (form: HTMLFormElement, mine: AbortController): Sources => {
    const { pagefind, postings, known = '', texts = '', reading: progress = '' } = form.dataset;
    return {
      pagefind,
      postings,
      known,
      texts,
      progress: (part) => {
        if (mine !== reading) return;
        say(progress.replace('{percent}', String(Math.round(100 * part))));
        if (stop) stop.hidden = false;
      },
      stop: mine.signal,
    };
  };

  const say = (text: string): void => {
    if (status) status.textContent = text;
  };

  const show = async (form: HTMLFormElement, typed: string, first: Found): Promise<void> => {
    const mine = reading;
    const asking = query.words.length > 0;
    const entries = await entriesOf(form, first, 0);
    if (mine !== reading) return;
    shown = RESULTS_A_PAGE;
    list?.replaceChildren(...entries);
    tell(form, typed, first);
    if (note) note.textContent = asking ? noteOn(form, first) : '';
    fullTexts?.classList.toggle('tb-is-shown', !asking);
    if (help) help.hidden = true;
    if (help && asking && first.total === 0) searchLeads.offerHelp(help, form, typed, query);
    if (recent) recent.hidden = true;
    if (recent && !asking) searchLeads.offerRecent(recent);
  };

  /** Says how much is found and offers the choices in it, once that is known. */
  const tell = (form: HTMLFormElement, typed: string, answer: Found): void => {
    found = answer;
    const { total, counts } = found;
    if (more) more.hidden = shown >= (total ?? 0);
    if (total === undefined) return;
    if (counts || total === 0) searchChoices.offer(form, total === 0 ? undefined : counts);
    const { found: count = '', notFound = '', notFoundHint = '' } = form.dataset;
    if (total > 0) say(count.replace('{count}', String(total)));
    else say(`${notFound.replace('{query}', () => typed)}${notFoundHint}`);
  };

  const showMore = async (form: HTMLFormElement): Promise<void> => {
    const from = shown;
    const mine = reading;
    const entries = await entriesOf(form, found, from);
    // Asked for twice, or another search has begun.
    if (mine !== reading || from !== shown) return;
    shown += RESULTS_A_PAGE;
    list?.append(...entries);
    if (more) more.hidden = shown >= (found.total ?? 0);
  };

  const entriesOf = async (form: HTMLFormElement, { read }: Found, from: number): Promise<HTMLElement[]> => {
    const { root = '', superseded = '' } = form.dataset;
    const { words } = query;
    const hits = await read(from, from + RESULTS_A_PAGE);
    return hits.map((hit) => searchResults.entryOf(hit, words, root, words.join(' '), superseded));
  };

  /** How it was found, where that was not as usual. */
  const noteOn = (form: HTMLFormElement, { total, partial, simplified }: Found): string => {
    const { literal = '', stopped = '', simplified: inSimplified = '' } = form.dataset;
    const notes =
      simplified && total !== 0 ? [inSimplified.replace('{query}', () => simplified.join(' '))] : [];
    if (partial) notes.push(stopped);
    else if (searchFind.withoutIndex) notes.push(literal);
    return notes.join('');
  };

  const moveAmongHits = (event: KeyboardEvent, box: HTMLInputElement): void => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLAnchorElement)) return;
    const links = Array.from(list?.querySelectorAll('a') ?? []);
    const at = links.indexOf(focused);
    if (event.key === 'ArrowDown') links[at + 1]?.focus();
    else if (event.key === 'ArrowUp') (links[at - 1] ?? box).focus();
    else if (event.key === 'Escape') box.focus();
    else return;
    event.preventDefault();
  };

  const form = root.querySelector<HTMLFormElement>('[data-search]');
  const box = form?.querySelector<HTMLInputElement>('input[type="search"]');
  if (form && box) begin(form, box);
}
