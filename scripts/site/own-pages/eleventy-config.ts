/** The small part of Eleventy's configuration that is used: it ships no types of its own. */

export interface EleventyConfig {
  addTemplate(name: string, template: VirtualTemplate): void;
  setTemplateFormats(formats: readonly string[]): void;
  setUseGitIgnore(use: boolean): void;
  /** Replaces the library that renders Markdown. */
  setLibrary(format: 'md', library: unknown): void;
  /** `parse` gives the date of each page; its argument is what front matter states. */
  addDateParsing(parse: (date: unknown) => unknown): void;
  addGlobalData(name: string, value: unknown): void;
  addLayoutAlias(alias: string, layout: string): void;
  addCollection(name: string, collect: () => readonly unknown[]): void;
  addShortcode(name: string, render: (...given: readonly unknown[]) => string): void;
  on(event: string, listen: (given: EleventyEvent) => unknown): void;
  addWatchTarget(path: string): void;
  /** Globs of files that are no templates. */
  readonly ignores: { add(glob: string): void };
}

/** What listeners of `eleventy.before` and `eleventy.after` get. */
export interface EleventyEvent {
  readonly directories: { readonly output: string };
}

/** A template that is no file: `render` gets the data of the page. */
export interface VirtualTemplate {
  readonly data: Readonly<Record<string, unknown>>;
  readonly render: (data: Readonly<Record<string, unknown>>) => string;
}
