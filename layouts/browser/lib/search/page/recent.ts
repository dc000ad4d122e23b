/** What the reader searched for last: kept in this browser only, shown while the box is empty, forgotten on request. */

const RECENT = 'tongbao.searches';
const MOST_RECENT = 8;

export const searchRecent = {
  list(): string[] {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(RECENT) ?? '[]');
      return Array.isArray(kept)
        ? kept.filter((query) => typeof query === 'string').slice(0, MOST_RECENT)
        : [];
    } catch {
      return [];
    }
  },

  add(query: string): void {
    if (query === '') return;
    const others = searchRecent.list().filter((other) => other !== query);
    keep([query, ...others].slice(0, MOST_RECENT));
  },

  forget(): void {
    keep([]);
  },
};

function keep(queries: readonly string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(RECENT);
    else localStorage.setItem(RECENT, JSON.stringify(queries));
  } catch {
    // Storage may be refused: nothing is remembered then.
  }
}
