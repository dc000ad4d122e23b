/** The part of this page that an address names after `#`. */

interface PageAnchor {
  /** The id that `hash` names; as written where its percent signs encode nothing, as in `#100%`. */
  idOf(hash: string): string;
  /** The element that `hash` names. */
  find(hash: string): HTMLElement | null;
}

export const pageAnchor: PageAnchor = {
  idOf(hash) {
    const written = hash.replace(/^#/, '');
    try {
      return decodeURIComponent(written);
    } catch {
      return written;
    }
  },

  find(hash) {
    return hash.length > 1 ? document.getElementById(pageAnchor.idOf(hash)) : null;
  },
};
