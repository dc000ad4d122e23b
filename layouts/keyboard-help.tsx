/** Says which keys do what, and lets readers switch the single ones off (WCAG 2.1, success criterion 2.1.4). */

import { Fragment, type VNode } from 'preact';
import type { KeyboardWords } from '../scripts/messages/pages/keyboard.ts';

export function KeyboardHelp({ words }: { readonly words: KeyboardWords }): VNode {
  return (
    <details class="tb-keys tb-needs-script">
      <summary>{words.title}</summary>
      <dl>
        {words.keys.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key, index) => (
                <Fragment key={key}>
                  {index === 0 ? '' : ' '}
                  <kbd>{key}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="tb-keys-switch">
        <input type="checkbox" data-keys-switch /> {words.useKeys}
      </label>
    </details>
  );
}
