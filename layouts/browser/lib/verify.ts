/** The page that verifies: compares the bytes of a dropped file, then its words, with the lists of what was published. */

interface PublishedLists {
  readonly sums: string;
  readonly words: string;
}

export function init(root: Document): void {
  const page = root.querySelector<HTMLElement>('[data-verify]');
  const drop = page?.querySelector<HTMLElement>('[data-verify-drop]');
  const chooser = page?.querySelector<HTMLInputElement>('[data-verify-file]');
  const form = page?.querySelector<HTMLFormElement>('[data-verify-digest]');
  const results = page?.querySelector<HTMLElement>('[data-verify-results]');
  const unsafe = page?.querySelector<HTMLElement>('[data-verify-unsafe]');

  /** Paths by digest, and digests by path, of one list in the format of `sha256sum`. */
  const pathsBySum = (list: string): Map<string, string> => {
    const paths = new Map<string, string>();
    for (const line of list.split('\n')) {
      const [sum, path] = [line.slice(0, 64), line.slice(66)];
      if (path !== '' && !paths.has(sum)) paths.set(sum, path);
    }
    return paths;
  };

  const lists = (globalThis as { tongbaoManifest?: PublishedLists }).tongbaoManifest;
  const published = pathsBySum(lists?.sums ?? '');
  const words = pathsBySum(lists?.words ?? '');

  const say = (outcome: string, name: string, path = ''): void => {
    const entry = document.createElement('li');
    entry.dataset.outcome = outcome;
    entry.textContent = (page?.dataset[outcome] ?? '').replace(/\{(name|path|count)\}/g, (_, key) =>
      key === 'name' ? name : key === 'path' ? path : String(published.size),
    );
    results?.prepend(entry);
  };

  const sumOf = async (bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> => {
    const digest = await crypto.subtle.digest('SHA-256', bytes);
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  };

  /** As `scripts/publish/verify/word-digests.ts` takes the words of a file. */
  const wordsOf = (name: string, bytes: ArrayBuffer): string | undefined => {
    const text = new TextDecoder().decode(bytes);
    if (/\.(?:txt|csv|json|xml|css|js|svg)$/i.test(name)) return text.replace(/\s/g, '');
    if (!/\.html?$/i.test(name)) return undefined;
    // Such a document runs no script and fetches nothing.
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    for (const unseen of parsed.querySelectorAll('script, style, template, noscript')) unseen.remove();
    return (parsed.documentElement.textContent ?? '').replace(/\s/g, '');
  };

  /** Published paths with the name of the file; browsers and systems add ` (1)` to a second copy. */
  const namesakes = (name: string): string[] => {
    const plain = name.replace(/ ?\(\d+\)(?=\.[^.]+$)/, '');
    return [...published.values()].filter((path) => path.split('/').pop() === plain);
  };

  const compare = async (file: File): Promise<void> => {
    let bytes: ArrayBuffer;
    try {
      bytes = await file.arrayBuffer();
    } catch {
      // A folder, or more than fits into memory.
      say('unreadable', file.name);
      return;
    }
    const same = published.get(await sumOf(bytes));
    if (same !== undefined) {
      say('same', file.name, same);
      return;
    }
    const text = wordsOf(file.name, bytes);
    const worded = text ? words.get(await sumOf(new TextEncoder().encode(text))) : undefined;
    const [namesake, another] = namesakes(file.name);
    if (worded !== undefined) say('words', file.name, worded);
    // Of several, such as index.html, it is not known which one was meant.
    else if (namesake !== undefined && another === undefined) say('changed', file.name, namesake);
    else say('unknown', file.name);
  };

  const compareAll = async (files: FileList | null | undefined): Promise<void> => {
    for (const file of files ?? []) await compare(file);
  };

  const compareSum = (given: string): void => {
    const sum = given.replace(/\s/g, '').toLowerCase();
    const path = published.get(sum);
    if (!/^[0-9a-f]{64}$/.test(sum)) say('malformed', given.slice(0, 80));
    else if (path === undefined) say('unknown', sum);
    else say('same', sum, path);
  };

  if (page && published.size === 0) say('unlisted', '');
  else if (page) {
    // Browsers compute digests on secure pages only; many office networks are not.
    const computes = globalThis.crypto?.subtle !== undefined;
    if (drop) drop.hidden = !computes;
    if (unsafe) unsafe.hidden = computes;
    if (form) form.hidden = false;
    const disk = page.querySelector<HTMLElement>('[data-verify-disk]');
    if (disk) disk.hidden = location.protocol !== 'file:';
    chooser?.addEventListener('change', () => {
      void compareAll(chooser.files).then(() => {
        // The same file can be chosen again.
        chooser.value = '';
      });
    });
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      compareSum(form.querySelector('input')?.value ?? '');
    });
    // Anywhere on the page: a file that misses the box would otherwise replace the page.
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      if (computes) void compareAll(event.dataTransfer?.files);
    });
  }
}
