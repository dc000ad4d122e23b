/** Running text: emphasis, links, forced line breaks. */

import { createContext, Fragment, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Prose, Run } from '../../scripts/notice/prose.ts';
import { Breaking, Quantities, Words } from './line-breaks.tsx';

/** Words with links from calls of notes to these and back. What is pasted into another system has none. */
export const NoteLinks = createContext((prose: Prose): Prose => prose);

/** Where a link leads: from a file that stands alone, to the site. */
export const LinkAddress = createContext((href: string): string => href);

export function ProseText({ prose }: { readonly prose: Prose }): VNode {
  const linked = useContext(NoteLinks)(prose);
  const leadTo = useContext(LinkAddress);
  return (
    <>
      {groupByLink(linked.runs).map(({ href, id, runs }, index) => {
        const words = runs.map((run, place) => <RunText key={place} run={run} />);
        const address = href === undefined ? undefined : safeAddress(leadTo(href));
        return address === undefined ? (
          <Fragment key={index}>{words}</Fragment>
        ) : (
          <a key={index} id={id} href={address}>
            {words}
          </a>
        );
      })}
    </>
  );
}

/**
 * An address as it may be in a page: relative, or to the web, mail and telephone.
 * @returns the address with other than ASCII characters escaped, or `undefined` for one that could run a script
 */
export function safeAddress(address: string): string | undefined {
  const scheme = /^[^/?#]*?:/.exec(address)?.[0].toLowerCase();
  if (scheme !== undefined && !['http:', 'https:', 'mailto:', 'tel:'].includes(scheme)) return undefined;
  try {
    return encodeURI(isEscaped(address) ? decodeURI(address) : address);
  } catch {
    return undefined;
  }
}

/** Whether every `%` of the address begins an escape. */
function isEscaped(address: string): boolean {
  return !/%(?![0-9a-fA-F]{2})/.test(address);
}

interface Linked {
  readonly href: string | undefined;
  readonly id: string | undefined;
  readonly runs: Run[];
}

// A link whose words are partly bold is several runs but one link.
function groupByLink(runs: readonly Run[]): Linked[] {
  const groups: Linked[] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last !== undefined && last.href === run.href && last.id === run.id) last.runs.push(run);
    else groups.push({ href: run.href, id: run.id, runs: [run] });
  }
  return groups;
}

function RunText({ run }: { readonly run: Run }): VNode {
  const breaking = useContext(Breaking);
  const lines = run.text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 ? <br /> : null}
      {breaking === 'words' ? (
        <Words text={line} />
      ) : breaking === 'quantities' ? (
        <Quantities text={line} />
      ) : (
        line
      )}
    </Fragment>
  ));
  const stressed = run.emphasis ? <em>{lines}</em> : lines;
  return run.strong ? <strong>{stressed}</strong> : <Fragment>{stressed}</Fragment>;
}
