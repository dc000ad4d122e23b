/** What this room needs of Typst, the typesetter: files in, PDF out. Two engines give it, with the same bytes. */

/** Files by their path in a made-up folder, e.g. `/notice.typ`: no engine reads anything else from a disk or a network. */
export type TypstFiles = ReadonlyMap<string, Uint8Array>;

export interface TypstEngine {
  readonly name: 'native' | 'wasm';
  /** Typesets `main`, one of `files`. */
  typeset(main: string, files: TypstFiles): Promise<Typeset>;
  /** Ends what it has started. */
  close(): Promise<void>;
}

/** The PDF, or what Typst says against the files. */
export type Typeset =
  | { readonly pdf: Uint8Array; readonly errors?: undefined }
  | { readonly pdf?: undefined; readonly errors: readonly string[] };
