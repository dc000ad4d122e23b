/** What was published of a notice the last time, as far as its words go. */

export interface PublishedText {
  /** Title and text without blanks. */
  readonly words: string;
  /** All words of the page without blanks, the log of corrections among them. */
  readonly page: string;
}

/** A text without blanks and line ends: where they are is layout. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}
