/** What comes of an address that is asked for. */

export type Answer =
  | { readonly kind: 'found'; readonly content: string | Uint8Array }
  /** A folder, whose page is asked for with a `/` at the end. */
  | { readonly kind: 'folder' }
  | { readonly kind: 'missing' }
  /** Many notices are looked at before a page that shows them all can be made. */
  | { readonly kind: 'waiting'; readonly looked: number; readonly of: number }
  /** The notice cannot be read: what is wrong is among the findings. */
  | { readonly kind: 'broken' }
  /** The page or the file could not be made: a Refusal, or a defect. */
  | { readonly kind: 'failed'; readonly error: unknown };

export const MISSING: Answer = { kind: 'missing' };
