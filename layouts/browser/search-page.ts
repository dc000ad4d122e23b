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
  let shown = 0;
  let withoutIndex = false;
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
      lead?.addEventListener('click', (event) => followLead(event, form, box, now));
    stop?.addEventListener('click', () => {
      reading.abort();
      box.focus();
    });
    more?.addEventListener('click', () => {
      const first = shown;
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
      const found = await find(form, wish, mine);
      // The reader has typed on: only the latest answer counts.
      if (latest()) showFound(form, box.value.trim(), found);
    } catch {
      if (latest()) showUnavailable(form);
    } finally {
      if (stop && latest()) stop.hidden = true;
    }
  };

  const showUnavailable = (form: HTMLFormElement): void => {
    showFound(form, '', { hits: [], partial: false });
    say(form.dataset.unavailable ?? '');
    for (const quiet of [help, note]) if (quiet) quiet.replaceChildren();
    if (fullTexts) fullTexts.hidden = false;
  };

  const find = async (form: HTMLFormElement, wish: Wish, mine: AbortController): Promise<Found> => {
    const { engine = '', known = '', texts = '', reading: readingTexts = '' } = form.dataset;
    if (!withoutIndex) {
      try {
        return await searchEngine.find(wish, engine, known);
      } catch {
        withoutIndex = true;
      }
    }
    if (stop && mine === reading) stop.hidden = false;
    return searchLiteral.find(wish, {
      folder: texts,
      progress: (part) => {
        if (mine !== reading) return;
        say(readingTexts.replace('{percent}', String(Math.round(100 * part))));
      },
      stop: mine.signal,
    });
  };

  const say = (text: string): void => {
    if (status) status.textContent = text;
  };

  const showFound = (form: HTMLFormElement, query: string, found: Found): void => {
    hits = found.hits;
    shown = 0;
    list?.replaceChildren();
    showMore();
    searchChoices.offer(
      form,
      wish.words.length === 0 || found.hits.length === 0 ? undefined : found.unfiltered,
    );
    const { literal = '', stopped = '' } = form.dataset;
    if (note) note.textContent = withoutIndex && wish.words.length > 0 ? literal : '';
    if (note && found.partial && withoutIndex) note.textContent = stopped;
    if (fullTexts) fullTexts.hidden = wish.words.length > 0;
    offerHelp(form, query, found);
    offerRecent();
    const { found: all = '', foundFirst = '', notFound = '', notFoundHint = '' } = form.dataset;
    if (hits.length === 0) say(`${notFound.replace('{query}', () => query)}${notFoundHint}`);
    else say((found.partial ? foundFirst : all).replace('{count}', String(hits.length)));
  };

  const showMore = (): void => {
    const next = hits.slice(shown, shown + PAGE);
    const { root = '' } = form?.dataset ?? {};
    list?.append(...next.map((hit) => searchResults.entryOf(hit, wish.words, root, wish.words.join(' '))));
    shown += next.length;
    if (more) more.hidden = shown >= hits.length;
  };

  /** Where nothing is found: the same without filters, and in pieces that may be found. */
  const offerHelp = (form: HTMLFormElement, query: string, found: Found): void => {
    if (!help) return;
    const nothing = wish.words.length > 0 && found.hits.length === 0;
    help.hidden = !nothing;
    help.replaceChildren();
    if (!nothing) return;
    const { withoutFilters = '', searchFor = '' } = form.dataset;
    if (Object.keys(wish.filters).length > 0) help.append(leadOf(withoutFilters, query, true));
    const characters = Array.from(query);
    if (wish.words.length === 1 && characters.length >= 4) {
      const middle = Math.ceil(characters.length / 2);
      const parted = `${characters.slice(0, middle).join('')} ${characters.slice(middle).join('')}`;
      help.append(
        leadOf(
          searchFor.replace('{query}', () => parted),
          parted,
          false,
        ),
      );
    }
    for (const word of wish.words.length > 1 ? wish.words : [])
      help.append(
        leadOf(
          searchFor.replace('{query}', () => word),
          word,
          false,
        ),
      );
  };

  const offerRecent = (): void => {
    const queries = wish.words.length === 0 ? searchRecent.list() : [];
    if (!recent) return;
    recent.hidden = queries.length === 0;
    recent
      .querySelector('[data-queries]')
      ?.replaceChildren(...queries.map((query) => leadOf(query, query, false)));
  };

  const leadOf = (label: string, query: string, open: boolean): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.dataset.query = query;
    if (open) button.dataset.open = '';
    return button;
  };

  const followLead = (event: Event, form: HTMLFormElement, box: HTMLInputElement, now: () => void): void => {
    const button = event.target instanceof Element && event.target.closest('button');
    if (!button) return;
    const { query, open, forget } = button.dataset;
    if (forget !== undefined) searchRecent.forget();
    if (query !== undefined) box.value = query;
    if (open !== undefined)
      for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-facet]')) select.value = '';
    box.focus();
    now();
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
