/** The person's choice of language and size, kept by the browser where it lets a page from disk keep something. */

type Name = 'language' | 'size';

export function kept(name: Name): string | undefined {
  try {
    return localStorage.getItem(`tongbao-desk-${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keep(name: Name, value: string): void {
  try {
    localStorage.setItem(`tongbao-desk-${name}`, value);
  } catch {
    // Without it the choice holds until the page is closed.
  }
}
