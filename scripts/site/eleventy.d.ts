/** The small part of Eleventy that is used: it ships no types of its own. */

declare module '@11ty/eleventy' {
  export interface EleventyOptions {
    readonly quietMode?: boolean;
    /** An empty path keeps Eleventy from running a configuration that lies in the working folder. */
    readonly configPath?: string;
    readonly config?: (config: import('./own-pages/eleventy-config.ts').EleventyConfig) => void;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: EleventyOptions);
    readonly directories: { freeze(): void };
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
