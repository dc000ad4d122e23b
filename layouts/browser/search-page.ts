/** The search page: answers as the reader types, keeps the query in the address, marks the hits. */

{
  const form = document.querySelector<HTMLFormElement>('[data-search]');
  const box = form?.querySelector<HTMLInputElement>('input[type="search"]');
  const status = document.querySelector<HTMLElement>('[data-search-status]');
  const list = document.querySelector<HTMLOListElement>('[data-search-results]');
  const more = document.querySelector<HTMLButtonElement>('[data-search-more]');
  const fullTexts = document.querySelector<HTMLElement>('[data-search-fallback]');

  const PAGE = 20;
  /** Characters before and after a hit. */
  const AROUND = 40;
  /** Milliseconds without a key before the search begins. */
  const PAUSE = 150;

  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let hits: readonly Hit[] = [];
  let words: readonly string[] = [];
  let shown = 0;

  const begin = (form: HTMLFormElement, box: HTMLInputElement): void => {
    readAddress(form);
    const later = (): void => {
      clearTimeout(waiting);
      waiting = setTimeout(() => search(form, box), PAUSE);
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
      if (event.key !== 'ArrowDown' || composing) return;
      event.preventDefault();
      list?.querySelector('a')?.focus();
    });
    list?.addEventListener('keydown', (event) => moveAmongHits(event, box));
    for (const select of form.querySelectorAll('select'))
      select.addEventListener('change', () => search(form, box));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(waiting);
      search(form, box);
    });
    more?.addEventListener('click', () => {
      const first = shown;
      showMore();
      list?.querySelectorAll('a')[first]?.focus();
    });
    addEventListener('popstate', () => {
      readAddress(form);
      search(form, box);
    });
    if (box.value === '') box.focus();
    search(form, box);
  };

  const readAddress = (form: HTMLFormElement): void => {
    const parameters = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]'))
      field.value = parameters.get(field.name) ?? '';
  };

  const writeAddress = (form: HTMLFormElement): void => {
    const parameters = new URLSearchParams();
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]'))
      if (field.value !== '') parameters.set(field.name, field.value);
    const query = parameters.toString();
    // A page from a disk has no history of its own in some browsers.
    if (location.protocol !== 'file:')
      history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  };

  const search = async (form: HTMLFormElement, box: HTMLInputElement): Promise<void> => {
    asked += 1;
    const mine = asked;
    const query = box.value.trim();
    writeAddress(form);
    words = searchText.wordsOf(query);
    if (words.length === 0) {
      showHits([]);
      say('');
      return;
    }
    say(form.dataset.searching ?? '');
    try {
      const engine = await searchEngine.load(form.dataset.engine ?? '');
      const found = await searchEngine.find(engine, words, filtersOf(form), form.dataset.known ?? '');
      // The reader has typed on: only the latest answer counts.
      if (mine !== asked) return;
      showHits(found.hits);
      sayFound(form, query, found);
    } catch {
      if (mine !== asked) return;
      showHits([]);
      say(form.dataset.unavailable ?? '');
      if (fullTexts) fullTexts.hidden = false;
    }
  };

  const filtersOf = (form: HTMLFormElement): Record<string, string> => {
    const filters: Record<string, string> = {};
    for (const select of form.querySelectorAll('select'))
      if (select.value !== '') filters[select.name] = select.value;
    return filters;
  };

  const say = (text: string): void => {
    if (status) status.textContent = text;
  };

  const sayFound = (form: HTMLFormElement, query: string, found: Hits): void => {
    const { found: all = '', foundFirst = '', notFound = '', notFoundHint = '' } = form.dataset;
    if (found.hits.length === 0) say(`${notFound.replace('{query}', () => query)}${notFoundHint}`);
    else say((found.more ? foundFirst : all).replace('{count}', String(found.hits.length)));
  };

  const showHits = (found: readonly Hit[]): void => {
    hits = found;
    shown = 0;
    list?.replaceChildren();
    if (fullTexts) fullTexts.hidden = words.length > 0;
    showMore();
  };

  const showMore = (): void => {
    const next = hits.slice(shown, shown + PAGE);
    list?.append(...next.map(entryOf));
    shown += next.length;
    if (more) more.hidden = shown >= hits.length;
  };

  const entryOf = (hit: Hit): HTMLElement => {
    const entry = document.createElement('li');
    const link = document.createElement('a');
    link.href = `${form?.dataset.root ?? ''}${hit.address}`;
    const title = hit.heading === '' ? hit.notice : hit.heading;
    link.append(...marked(title, 0, title.length));
    const place = document.createElement('p');
    place.className = 'result-place';
    place.append([hit.notice, hit.section].filter((part) => part !== '' && part !== title).join(' › '));
    const excerpt = document.createElement('p');
    excerpt.className = 'result-excerpt';
    excerpt.append(...excerptOf(hit.body));
    entry.append(link, place, excerpt);
    return entry;
  };

  /** The words around the first hit in the body, or its beginning where the hit is in the heading. */
  const excerptOf = (body: string): (string | Node)[] => {
    const folded = searchText.fold(body);
    const starts = words.flatMap((word) => searchText.placesOf(word, folded).slice(0, 1));
    const start = Math.min(...starts.map(([from]) => from), body.length);
    let from = start === body.length ? 0 : Math.max(start - AROUND, 0);
    while (from < start && /[\s\p{P}]/u.test(body.charAt(from))) from += 1;
    const to = Math.min(from + 3 * AROUND, body.length);
    return [from > 0 ? '…' : '', ...marked(body, from, to), to < body.length ? '…' : ''];
  };

  /** The part of `text` with each hit in it marked. */
  const marked = (text: string, from: number, to: number): (string | Node)[] => {
    const folded = searchText.fold(text);
    const places = words
      .flatMap((word) => searchText.placesOf(word, folded))
      .filter(([start, end]) => start >= from && end <= to)
      .sort(([one], [other]) => one - other);
    const pieces: (string | Node)[] = [];
    let done = from;
    for (const [start, end] of places) {
      if (start < done) continue;
      const mark = document.createElement('mark');
      mark.textContent = text.slice(start, end);
      pieces.push(text.slice(done, start), mark);
      done = end;
    }
    pieces.push(text.slice(done, to));
    return pieces;
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

  if (form && box) begin(form, box);
}
