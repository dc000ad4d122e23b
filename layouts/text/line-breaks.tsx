/** Where the lines of a page may break: headings between words only, text anywhere but between a number and its unit. */

import { createContext, Fragment, type VNode } from 'preact';
import { useContext } from 'preact/hooks';

/** What knows the words of the language. */
export interface LineRules {
  /** Offsets at which a line of a heading may begin. */
  readonly breaksBetweenWords: (text: string) => readonly number[];
  /** Numbers with what they count, from and to. */
  readonly unbrokenIn: (text: string) => readonly (readonly [from: number, to: number])[];
}

/** Without rules, lines break anywhere. */
export const Rules = createContext<LineRules>({ breaksBetweenWords: () => [], unbrokenIn: () => [] });

/** `words` for headings, `quantities` for running text, `anywhere` for what is pasted into another system. */
export const Breaking = createContext<'words' | 'quantities' | 'anywhere'>('anywhere');

/** Text that breaks between its words, where the style sheet lets no line break within one. */
export function Words({ text }: { readonly text: string }): VNode {
  const breaks = useContext(Rules).breaksBetweenWords(text);
  return (
    <>
      {[...breaks, text.length].map((end, index) => (
        <Fragment key={end}>
          {index > 0 ? <wbr /> : null}
          {text.slice(breaks[index - 1] ?? 0, end)}
        </Fragment>
      ))}
    </>
  );
}

/**
 * Text whose numbers stay with what they count. Digits are not parted anyway: only the last is in the box, for browsers
 * put the quarter of a blank that parts digits and Han into the box, and would begin a line with it.
 */
export function Quantities({ text }: { readonly text: string }): VNode {
  const quantities = useContext(Rules).unbrokenIn(text);
  return (
    <>
      {quantities.map(([from, to], index) => (
        <Fragment key={from}>
          <Codes text={text.slice(quantities[index - 1]?.[1] ?? 0, lastDigit(text, from))} />
          <span class="tb-nb">{text.slice(lastDigit(text, from), to)}</span>
        </Fragment>
      ))}
      <Codes text={text.slice(quantities.at(-1)?.[1] ?? 0)} />
    </>
  );
}

/** A code that takes more than half a printed line, a hash say: whole it would leave the line before it drawn apart. */
const LONG_CODE = /([0-9A-Za-z]{29,})/;

function Codes({ text }: { readonly text: string }): VNode {
  const parts = text.split(LONG_CODE);
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 1 ? (
          <span key={index} class="tb-code">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}

/** Of 1234件 the place of the 4; of 改1个 that of 改. */
function lastDigit(text: string, from: number): number {
  return from + (/^[0-9０-９,，.．]*(?=[0-9０-９])/.exec(text.slice(from))?.[0].length ?? 0);
}
