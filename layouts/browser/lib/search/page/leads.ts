/** Ways on from a search that found nothing, and back to the last searches: buttons that fill the form. */

import type { SearchQuery } from '../hits.ts';
import { searchNumerals } from '../numerals.ts';
import { searchRecent } from './recent.ts';

export const searchLeads = {
  /** Where nothing is found: the same without filters, with its numbers written otherwise, and in pieces that may be found. */
  offerHelp(help: HTMLElement, form: HTMLFormElement, query: string, { words, filters }: SearchQuery): void {
    const { withoutFilters = '', searchFor = '' } = form.dataset;
    const leads = Object.keys(filters).length > 0 ? [openingLead(withoutFilters)] : [];
    const otherNumbers = searchNumerals.otherWay(query);
    const pieces = words.length > 1 ? words : halvesOf(query);
    for (const piece of otherNumbers === undefined ? pieces : [otherNumbers, ...pieces]) {
      const label = searchFor.replace('{query}', () => piece);
      leads.push(leadOf(label, piece));
    }
    help.replaceChildren(...leads);
    help.hidden = leads.length === 0;
  },

  offerRecent(recent: HTMLElement): void {
    const queries = searchRecent.list();
    recent.hidden = queries.length === 0;
    const leads = queries.map((query) => leadOf(query, query));
    recent.querySelector('[data-queries]')?.replaceChildren(...leads);
  },

  /** Does what the button says; true where the form asks for something else now. */
  follow(event: Event, form: HTMLFormElement, box: HTMLInputElement): boolean {
    const button = event.target instanceof Element && event.target.closest('button');
    if (!button) return false;
    const { query, open, forget } = button.dataset;
    if (forget !== undefined) searchRecent.forget();
    if (query !== undefined) box.value = query;
    if (open !== undefined)
      for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-facet]')) select.value = '';
    box.focus();
    return true;
  },
};

/** The query in two words, which need not be side by side; a short one cannot be parted. */
function halvesOf(query: string): string[] {
  const characters = Array.from(query);
  if (characters.length < 4) return [];
  const middle = Math.ceil(characters.length / 2);
  return [`${characters.slice(0, middle).join('')} ${characters.slice(middle).join('')}`];
}

function leadOf(label: string, query: string): HTMLButtonElement {
  const button = buttonOf(label);
  button.dataset.query = query;
  return button;
}

/** Leaves all choices open; what is in the box by then stays. */
function openingLead(label: string): HTMLButtonElement {
  const button = buttonOf(label);
  button.dataset.open = '';
  return button;
}

function buttonOf(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  return button;
}
