/** The small part of Eleventy that is used: it ships no types of its own. */

declare module '@11ty/eleventy' {
  export interface EleventyConfig {
    addTemplate(name: string, template: VirtualTemplate): void;
    setTemplateFormats(formats: readonly string[]): void;
    setUseGitIgnore(use: boolean): void;
  }

  /** A template that is no file: `render` gets the data of the page. */
  export interface VirtualTemplate {
    readonly data: Readonly<Record<string, unknown>>;
    readonly render: (data: Readonly<Record<string, unknown>>) => string;
  }

  export interface EleventyOptions {
    readonly quietMode?: boolean;
    /** An empty path keeps Eleventy from running a configuration that lies in the working folder. */
    readonly configPath?: string;
    readonly config?: (config: EleventyConfig) => void;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: EleventyOptions);
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
