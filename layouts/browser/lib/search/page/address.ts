/** The query and the choices in the address of the search page, so that an answer can be sent on and gone back to. */

import { searchChoices } from './choices.ts';

export const searchAddress = {
  /** Fills the form with what the address asks for. */
  read(form: HTMLFormElement): void {
    const parameters = new URLSearchParams(location.search);
    for (const field of fieldsOf(form)) {
      const value = parameters.get(field.name) ?? '';
      if (field instanceof HTMLSelectElement && field.dataset.facet !== undefined)
        searchChoices.choose(field, value);
      else field.value = value;
    }
    searchChoices.number(form);
  },

  /**
   * @param asNext leaves what the address asked for in the history, to go back to
   * @returns whether the form asks for something else than the address did
   */
  write(form: HTMLFormElement, asNext: boolean): boolean {
    const parameters = new URLSearchParams();
    for (const field of fieldsOf(form)) if (field.value !== '') parameters.set(field.name, field.value);
    const before = new URLSearchParams(location.search);
    // A page from a disk has no history of its own in some browsers.
    if (location.protocol === 'file:' || parameters.toString() === before.toString()) return false;
    const query = parameters.toString();
    history[asNext ? 'pushState' : 'replaceState'](null, '', query === '' ? location.pathname : `?${query}`);
    return true;
  },
};

function fieldsOf(form: HTMLFormElement): NodeListOf<HTMLInputElement | HTMLSelectElement> {
  return form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]');
}
