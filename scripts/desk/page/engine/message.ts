/** What goes between the page and its worker. */

import type { Asks, Early, Gets, Name } from '../../engine/protocol.ts';

export interface Question<N extends Name = Name> {
  readonly call: number;
  readonly name: N;
  readonly asks: Asks<N>;
}

export type Message =
  | { readonly ready: true }
  | { readonly call: number; readonly early: Early }
  | { readonly call: number; readonly gets: Gets<Name> }
  | { readonly call: number; readonly fault: string };
