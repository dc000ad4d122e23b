/** Reports when something in a folder is saved, however an editor saves it: in place, or as a new file that takes the old one's name. */

import { existsSync, statSync, watch as watchFolder } from 'node:fs';
import path from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

/** Saves within this many milliseconds are one: an editor writes a file in several steps. */
const PAUSE = 15;
/** chokidar reports no second change of a file within 50 milliseconds: after these, the files are looked at again. */
const SECOND_LOOK = 60;
/** How often a folder that went away is looked for. */
const ABSENCE = 300;

export interface ContentWatcher {
  close(): Promise<void>;
}

/** Names at the top of the folder below which something was saved; an empty one for the folder itself. */
export type Saved = ReadonlySet<string>;

/**
 * Calls `saved` after every save below `folder`, from the moment the promise is kept. Hidden files, such as those that
 * editors keep beside the text, are left out.
 * @param beside files beside the folder whose saves are reported as those of the folder itself
 * @param failed called where the system cannot watch, for instance because too many files are watched already
 */
export async function watchContent(
  folder: string,
  saved: (names: Saved) => void,
  failed: (error: unknown) => void,
  beside: readonly string[] = [],
): Promise<ContentWatcher> {
  let timer: NodeJS.Timeout | undefined;
  let lost = false;
  let names = new Set<string>();
  let look: NodeJS.Timeout | undefined;
  /** Files that changed a moment ago, as they were when that was reported. */
  const changed = new Map<string, string>();
  const around = watchBeside(folder, beside, () => note(''));
  let watcher = await begin();
  return {
    async close() {
      clearTimeout(timer);
      clearTimeout(look);
      timer = undefined;
      around?.close();
      await watcher.close();
    },
  };

  function note(name: string): void {
    names.add(name);
    clearTimeout(timer);
    timer = setTimeout(settled, PAUSE);
  }

  async function begin(): Promise<FSWatcher> {
    const begun = watch(folder, { ignoreInitial: true, ignored: (name) => isHidden(folder, name) });
    begun.on('all', (_, file) => {
      lost ||= !existsSync(folder);
      changed.set(file, '');
      note(topOf(folder, file));
    });
    begun.on('error', failed);
    await new Promise<void>((ready) => begun.once('ready', ready));
    return begun;
  }

  function settled(): void {
    const all = names;
    names = new Set();
    for (const file of changed.keys()) changed.set(file, stampOf(file));
    saved(all);
    clearTimeout(look);
    look = setTimeout(lookTwice, SECOND_LOOK);
    if (lost) timer = setTimeout(() => void lookAgain(), ABSENCE);
  }

  function lookTwice(): void {
    const again = [...changed].filter(([file, stamp]) => stampOf(file) !== stamp);
    changed.clear();
    for (const [file, stamp] of again) {
      changed.set(file, stamp);
      note(topOf(folder, file));
    }
  }

  /** A folder that went away and came back is another one to the system: it is watched anew. */
  async function lookAgain(): Promise<void> {
    if (!existsSync(folder)) {
      timer = setTimeout(() => void lookAgain(), ABSENCE);
      return;
    }
    lost = false;
    await watcher.close();
    watcher = await begin();
    saved(new Set(['']));
  }
}

/** Another one for every other state of a file. */
function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? 'gone' : `${stat.ino} ${stat.size} ${stat.mtimeMs}`;
}

/** The name at the top of `folder` that `file` is or lies below. */
function topOf(folder: string, file: string): string {
  const [top = ''] = path.relative(folder, file).split(path.sep);
  return top === '..' ? '' : top;
}

/** Watches files beside `folder`, which need not be there. */
function watchBeside(
  folder: string,
  files: readonly string[],
  saved: () => void,
): { close(): void } | undefined {
  if (files.length === 0) return undefined;
  const watcher = watchFolder(path.resolve(folder, '..'), (_, name) => {
    if (name !== null && files.includes(name)) saved();
  });
  // Where it cannot be watched, such a file is read with the next save.
  watcher.on('error', () => watcher.close());
  return watcher;
}

function isHidden(folder: string, name: string): boolean {
  const below = path.relative(folder, name);
  return below !== '' && !below.startsWith('..') && path.basename(below).startsWith('.');
}
