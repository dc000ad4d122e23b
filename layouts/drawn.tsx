/** A part of a page that a site may draw itself. */

import { createContext, h, type VNode } from 'preact';
import { useContext } from 'preact/hooks';

/** Draws the part of that name from its props; what each part gets is in `own-parts.ts`. */
export type OwnPartDrawing = (props: object, tools: { h: typeof h; Default: unknown }) => VNode | null;

/** The parts that the site which is drawn has of its own, by name. */
export const OwnPartsOfSite = createContext<ReadonlyMap<string, OwnPartDrawing>>(new Map());

export interface DrawnProps<P extends object> {
  readonly name: string;
  /** Our part. */
  readonly usual: (props: P) => VNode | null;
  readonly props: P;
}

/** A part of the page, by the site or by us. */
export function Drawn<P extends object>({ name, usual, props }: DrawnProps<P>): VNode | null {
  const own = useContext(OwnPartsOfSite).get(name);
  return own === undefined ? usual(props) : own(props, { h, Default: usual });
}
