/** Tells when something in a folder is saved, however an editor saves it: in place, or as a new file that takes the old one's name. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

/** Saves within this many milliseconds are one: an editor writes a file in several steps. */
const PAUSE = 80;
/** How often a folder that went away is looked for. */
const ABSENCE = 300;

export interface ContentWatcher {
  close(): Promise<void>;
}

/**
 * Calls `saved` after every save below `folder`, from the moment the promise is kept. Hidden files, such as those that
 * editors keep beside the text, are left out.
 * @param failed called where the system cannot watch, for instance because too many files are watched already
 */
export async function watchContent(
  folder: string,
  saved: () => void,
  failed: (error: unknown) => void,
): Promise<ContentWatcher> {
  let timer: NodeJS.Timeout | undefined;
  let lost = false;
  let watcher = await begin();
  return {
    async close() {
      clearTimeout(timer);
      timer = undefined;
      await watcher.close();
    },
  };

  async function begin(): Promise<FSWatcher> {
    const begun = watch(folder, { ignoreInitial: true, ignored: (name) => isHidden(folder, name) });
    begun.on('all', () => {
      lost ||= !existsSync(folder);
      clearTimeout(timer);
      timer = setTimeout(settled, PAUSE);
    });
    begun.on('error', failed);
    await new Promise<void>((ready) => begun.once('ready', ready));
    return begun;
  }

  function settled(): void {
    saved();
    if (lost) timer = setTimeout(() => void lookAgain(), ABSENCE);
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
    saved();
  }
}

function isHidden(folder: string, name: string): boolean {
  const below = path.relative(folder, name);
  return below !== '' && !below.startsWith('..') && path.basename(below).startsWith('.');
}
