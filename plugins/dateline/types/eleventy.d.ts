/** What the command line uses of Eleventy's programmatic interface (11ty.dev/docs/programmatic/); it ships no types. */
declare module "@11ty/eleventy" {
  interface Settings {
    readonly configPath?: string;
    readonly quietMode?: boolean;
  }

  export class Eleventy {
    constructor(input?: string, output?: string, settings?: Settings);
    initializeConfig(): Promise<void>;
    // A relative import may not stand in an ambient module.
    // oxlint-disable-next-line typescript/consistent-type-imports
    readonly eleventyConfig: { readonly userConfig: import("../eleventy/config.ts").EleventyConfig };
  }
}
