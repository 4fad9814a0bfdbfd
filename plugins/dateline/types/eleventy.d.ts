/** What the command line uses of Eleventy's programmatic interface (11ty.dev/docs/programmatic/); it ships no types. */
declare module "@11ty/eleventy" {
  interface Settings {
    readonly configPath?: string;
    readonly quietMode?: boolean;
  }

  export class Eleventy {
    constructor(input?: string, output?: string, settings?: Settings);
    initializeConfig(): Promise<void>;
    readonly eleventyConfig: { readonly userConfig: import("../eleventy/config.ts").EleventyConfig };
  }
}
