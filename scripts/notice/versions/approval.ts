/** The words of a notice as they were approved; `approved.json` keeps them. */

/** Every value and every block that was approved. */
export interface Approval {
  /** The file that keeps it, as positions name it. */
  readonly file: string;
  /** By key, sorted. */
  readonly values: readonly ApprovedValue[];
  /** In reading order. */
  readonly blocks: readonly ApprovedWords[];
}

/** Words with the SHA-256 of their UTF-8 bytes, in hexadecimal. */
export interface ApprovedWords {
  readonly digest: string;
  readonly text: string;
  /** `text` has signs in the place of personal numbers, which no record keeps: only the digest shows whether they changed. */
  readonly masked?: true | undefined;
}

/** A value of the front matter, by its key: `title`, `contact.phone`, `figures.problems.value`, `s2.status`. */
export interface ApprovedValue extends ApprovedWords {
  readonly key: string;
}
