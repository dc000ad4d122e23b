/** The choices that narrow what is found: filled from what was found, with counts. */

import type { Counts, FacetName } from '../hits.ts';

export const searchChoices = {
  /** What the reader chose; nothing for a facet left open. */
  chosen(form: HTMLFormElement): Partial<Record<FacetName, string>> {
    const filters: Partial<Record<FacetName, string>> = {};
    for (const [facet, select] of selectsOf(form)) if (select.value !== '') filters[facet] = select.value;
    return filters;
  },

  /** Chooses a value, which need not be offered yet: the address may ask for anything. */
  choose(select: HTMLSelectElement, value: string): void {
    const known = Array.from(select.options).some((option) => option.value === value);
    if (!known) select.append(optionOf(value));
    select.value = value;
    show(select);
  },

  /** Says how many choices are made. */
  number: showNumber,

  /** Offers what is found, with counts; where nothing is, what the page offered from the beginning. */
  offer(form: HTMLFormElement, counts: Counts | undefined): void {
    for (const [facet, select] of selectsOf(form)) {
      const counted = counts?.[facet];
      const values = counts ? (counted?.keys() ?? []) : atFirst(select);
      const { value } = select;
      const options = Array.from(values, (one) => optionOf(one, counted?.get(one)));
      select.replaceChildren(...Array.from(select.options).slice(0, 1), ...options);
      searchChoices.choose(select, value);
    }
  },
};

const offeredAtFirst = new WeakMap<HTMLSelectElement, readonly string[]>();

/** The values that were in the page as it was built. */
function atFirst(select: HTMLSelectElement): readonly string[] {
  const values = offeredAtFirst.get(select) ?? Array.from(select.options, ({ value }) => value).slice(1);
  offeredAtFirst.set(select, values);
  return values;
}

function selectsOf(form: HTMLFormElement): [FacetName, HTMLSelectElement][] {
  return Array.from(form.querySelectorAll<HTMLSelectElement>('select[data-facet]'), (select) => {
    atFirst(select);
    return [select.name as FacetName, select];
  });
}

function optionOf(value: string, count?: number): HTMLOptionElement {
  const text = value.length > LONGEST_OPTION ? `${value.slice(0, LONGEST_OPTION)}…` : value;
  return new Option(count === undefined ? text : `${text}（${count}）`, value);
}

/** Characters of a value that are shown: titles of notices are long. */
const LONGEST_OPTION = 30;

/** A filter with one choice is not shown, unless it is chosen; it keeps its room, so that nothing jumps. */
function show(select: HTMLSelectElement): void {
  select.disabled = select.options.length <= 2 && select.value === '';
  showNumber(select.form);
}

/** Says on the button before the choices how many are made. */
function showNumber(form: HTMLFormElement | null): void {
  const place = form?.querySelector<HTMLElement>('[data-search-chosen]');
  if (!form || !place) return;
  const made = Array.from(form.querySelectorAll('select')).filter(({ value }) => value !== '').length;
  place.textContent = made === 0 ? '' : (place.dataset.label ?? '').replace('{count}', String(made));
}
