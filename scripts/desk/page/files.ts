/** Files that a person drops or chooses, and files that the page hands back. Nothing else of the machine is touched. */

/** A file on disk that can be read again after it was saved; Chromium gives it, Firefox does not. */
export interface Handle {
  getFile(): Promise<File>;
}

export interface Chosen {
  readonly file: File;
  readonly handle?: Handle | undefined;
}

/** What Chromium adds to the types of the DOM. */
declare global {
  interface Window {
    showOpenFilePicker?(options: { multiple: boolean }): Promise<Handle[]>;
  }
  interface DataTransferItem {
    getAsFileSystemHandle?(): Promise<(Handle & { readonly kind: string }) | null>;
  }
}

/** Whether `choose` can be used; else a field for files is. */
export function canChoose(): boolean {
  return window.showOpenFilePicker !== undefined;
}

/** Asks for files. A person who closes the dialogue chooses none. */
export async function choose(): Promise<Chosen[]> {
  try {
    const handles = (await window.showOpenFilePicker?.({ multiple: true })) ?? [];
    return await Promise.all(handles.map(async (handle) => ({ file: await handle.getFile(), handle })));
  } catch (problem) {
    if (problem instanceof DOMException && problem.name === 'AbortError') return [];
    throw problem;
  }
}

/** The files of a drop. What they are is asked for at once: the browser forgets it when the event ends. */
export async function dropped({ items }: DataTransfer): Promise<Chosen[]> {
  const files = Array.from(items)
    .filter(({ kind }) => kind === 'file')
    .map(async (item): Promise<Chosen[]> => {
      const file = item.getAsFile();
      const handle = await item.getAsFileSystemHandle?.().catch(() => null);
      if (handle?.kind === 'file') return [{ file: await handle.getFile(), handle }];
      return file === null ? [] : [{ file }];
    });
  return (await Promise.all(files)).flat();
}

const EVERY = 1000;

/** Calls `changed` each time the file was saved. @returns what ends the watch */
export function watch(handle: Handle, known: number, changed: (file: File) => void): () => void {
  let last = known;
  const look = async (): Promise<void> => {
    // While a program saves, the file is away for a moment.
    const file = await handle.getFile().catch(() => undefined);
    if (file === undefined || file.lastModified === last || file.size === 0) return;
    last = file.lastModified;
    changed(file);
  };
  const timer = setInterval(() => void look(), EVERY);
  return () => clearInterval(timer);
}

/** Hands a file to the person: the browser saves it where it saves downloads. */
export function save(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
