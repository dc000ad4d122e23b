/** The page where a reader drops a file and sees whether it is the published one. Nothing is sent anywhere. */

import type { VNode } from 'preact';
import type { VerifyWords } from '../../scripts/messages/pages/verify-page.ts';
import { Shell, type ShellProps } from '../shell.tsx';

export interface VerifyPageProps {
  readonly shell: ShellProps;
  readonly words: VerifyWords;
  /** Address of the list that `sha256sum -c` reads. */
  readonly list: string;
}

export function VerifyPage({ shell, words, list }: VerifyPageProps): VNode {
  return (
    <Shell {...shell}>
      <div class="tb-sheet" data-verify {...saidByScript(words)}>
        <h1>{words.title}</h1>
        <p>{words.purpose}</p>
        <p class="tb-hint" data-verify-disk hidden>
          {words.fromDisk}
        </p>
        <noscript>
          <p>{words.needsScript}</p>
        </noscript>
        <div class="tb-verify-drop" data-verify-drop hidden>
          <label for="verify-file">{words.choose}</label>
          <input id="verify-file" type="file" multiple data-verify-file />
        </div>
        <p data-verify-unsafe hidden>
          {words.insecure}
        </p>
        <form class="tb-verify-digest" data-verify-digest hidden>
          <label for="verify-sum">{words.digest}</label>
          <input
            id="verify-sum"
            type="text"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="verify-how"
          />
          <button type="submit">{words.compare}</button>
        </form>
        <div role="status">
          <ul class="tb-verify-results" data-verify-results />
        </div>
        <h2>{words.byHand}</h2>
        <p id="verify-how">{words.commands}</p>
        <ul>
          <li>
            Windows: <code>certutil -hashfile {words.fileName} SHA256</code>
          </li>
          <li>
            Linux, macOS: <code>shasum -a 256 {words.fileName}</code>
          </li>
          <li>
            <a href={list}>SHA256SUMS</a>
          </li>
        </ul>
      </div>
    </Shell>
  );
}

/** Sentences that the script completes. */
function saidByScript({ says }: VerifyWords): Record<string, string> {
  return Object.fromEntries(Object.entries(says).map(([name, words]) => [`data-${name}`, words]));
}
