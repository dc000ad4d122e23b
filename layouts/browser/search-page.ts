/** The search page: answers as the reader types, keeps the query in the address, leads on where nothing is found. */

{
  /** Results that are shown at once. */
  const PAGE = 20;
  /** Milliseconds without a key before the search begins. */
  const PAUSE = 150;

  const part = <E extends HTMLElement>(name: string): E | null =>
    document.querySelector<E>(`[data-search-${name}]`);
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
  let wish: Wish = { words: [], filters: {}, order: 'best' };
  let hits: readonly Hit[] = [];
  let rest: Found['rest'];
  let shown = 0;
  /** The reader has asked for what is shown; what is typed next is another search. */
  let settled = false;

  const begin = (form: HTMLFormElement, box: HTMLInputElement): void => {
    readAddress(form);
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
      const mine = reading;
      if (shown >= hits.length) await showRest(form, box.value.trim(), () => mine === reading);
      showMore();
      list?.querySelectorAll('a')[first]?.focus();
    });
    addEventListener('popstate', () => {
      readAddress(form);
      now();
    });
    if (box.value === '') box.focus();
    search(form, box);
    settled = box.value !== '';
  };

  const fieldsOf = (form: HTMLFormElement): NodeListOf<HTMLInputElement | HTMLSelectElement> =>
    form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]');

  const readAddress = (form: HTMLFormElement): void => {
    const parameters = new URLSearchParams(location.search);
    for (const field of fieldsOf(form)) {
      const value = parameters.get(field.name) ?? '';
      if (field instanceof HTMLSelectElement && field.dataset.facet !== undefined)
        searchChoices.choose(field, value);
      else field.value = value;
    }
  };

  // A search that follows one that was asked for has its own entry in the history; what is typed on has not.
  const writeAddress = (form: HTMLFormElement): void => {
    const parameters = new URLSearchParams();
    for (const field of fieldsOf(form)) if (field.value !== '') parameters.set(field.name, field.value);
    const before = new URLSearchParams(location.search);
    // A page from a disk has no history of its own in some browsers.
    if (location.protocol === 'file:' || parameters.toString() === before.toString()) return;
    const query = parameters.toString();
    history[settled ? 'pushState' : 'replaceState'](null, '', query === '' ? location.pathname : `?${query}`);
    settled = false;
  };

  const search = async (form: HTMLFormElement, box: HTMLInputElement): Promise<void> => {
    reading.abort();
    const mine = new AbortController();
    reading = mine;
    writeAddress(form);
    const order = form.querySelector<HTMLSelectElement>('select[name="sort"]')?.value;
    wish = {
      words: searchText.wordsOf(box.value.trim()),
      filters: searchChoices.chosen(form),
      order: order === 'date' ? 'newest' : 'best',
    };
    const latest = (): boolean => mine === reading;
    if (wish.words.length === 0) {
      showFound(form, '', { hits: [], partial: false });
      say('');
      return;
    }
    say(form.dataset.searching ?? '');
    try {
      const found = await searchFind.find(wish, sourcesOf(form, mine));
      // The reader has typed on: only the latest answer counts.
      if (!latest()) return;
      wish = { ...wish, words: found.simplified ?? wish.words };
      showFound(form, box.value.trim(), found);
      // Of a few, all are counted at once; of many, more are looked at when the reader asks.
      if (!found.partial) await showRest(form, box.value.trim(), latest);
    } catch {
      if (latest()) showUnavailable(form);
    } finally {
      if (stop && latest()) stop.hidden = true;
    }
  };

  /** Puts what else is found behind what is shown, which stays where the reader sees it. */
  const showRest = async (form: HTMLFormElement, query: string, latest: () => boolean): Promise<void> => {
    const found = await rest?.();
    if (!found || !latest()) return;
    const before = new Set(hits.map(({ address }) => address));
    const all = [...hits, ...found.hits.filter(({ address }) => !before.has(address))];
    tell(form, query, { ...found, hits: all });
  };

  const showUnavailable = (form: HTMLFormElement): void => {
    showFound(form, '', { hits: [], partial: false });
    say(form.dataset.unavailable ?? '');
    for (const silent of [help, note]) silent?.replaceChildren();
    if (fullTexts) fullTexts.hidden = false;
  };

  const sourcesOf = (form: HTMLFormElement, mine: AbortController): Sources => {
    const { engine = '', known = '', texts = '', reading: progress = '' } = form.dataset;
    return {
      engine,
      known,
      folder: texts,
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

  const showFound = (form: HTMLFormElement, query: string, found: Found): void => {
    shown = 0;
    list?.replaceChildren();
    tell(form, query, found);
    showMore();
    const asking = wish.words.length > 0;
    if (note) note.textContent = asking ? noteOn(form, found) : '';
    if (fullTexts) fullTexts.hidden = asking;
    if (help) help.hidden = true;
    if (help && asking && hits.length === 0) searchLeads.offerHelp(help, form, query, wish);
    if (recent) recent.hidden = true;
    if (recent && !asking) searchLeads.offerRecent(recent);
  };

  /** Takes what is found for what can be shown, offers the choices in it and says how much it is. */
  const tell = (form: HTMLFormElement, query: string, found: Found): void => {
    ({ hits, rest } = found);
    if (more) more.hidden = shown >= hits.length && !rest;
    // All of it will be known in a moment.
    if (rest && !found.partial) return;
    searchChoices.offer(form, hits.length === 0 ? undefined : found.unfiltered);
    const { found: all = '', foundFirst = '', notFound = '', notFoundHint = '' } = form.dataset;
    if (hits.length === 0) say(`${notFound.replace('{query}', () => query)}${notFoundHint}`);
    else say((found.total ? foundFirst : all).replace('{count}', String(found.total ?? hits.length)));
  };

  const showMore = (): void => {
    const next = hits.slice(shown, shown + PAGE);
    const { root = '' } = form?.dataset ?? {};
    list?.append(...next.map((hit) => searchResults.entryOf(hit, wish.words, root, wish.words.join(' '))));
    shown += next.length;
    if (more) more.hidden = shown >= hits.length && !rest;
  };

  /** How it was found, where that was not as usual. */
  const noteOn = (form: HTMLFormElement, { hits, partial, simplified }: Found): string => {
    const { literal = '', stopped = '', simplified: inSimplified = '' } = form.dataset;
    const notes =
      simplified && hits.length > 0 ? [inSimplified.replace('{query}', () => simplified.join(' '))] : [];
    if (searchFind.withoutIndex) notes.push(partial ? stopped : literal);
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

  const form = document.querySelector<HTMLFormElement>('[data-search]');
  const box = form?.querySelector<HTMLInputElement>('input[type="search"]');
  if (form && box) begin(form, box);
}
