/** What the build uses of Eleventy's image plugin (11ty.dev/docs/plugins/image/); it ships no types. */
declare module "@11ty/eleventy-img" {
  interface Settings {
    readonly widths: readonly number[];
    readonly formats: readonly string[];
    readonly outputDir: string;
    readonly urlPath: string;
    readonly cacheOptions?: { readonly duration: string; readonly directory: string };
    readonly useCache?: boolean;
  }

  interface Made {
    /** `image/avif` */
    readonly sourceType: string;
    readonly url: string;
    readonly width: number;
    readonly height: number;
    readonly filename: string;
    /** Bytes. */
    readonly size?: number;
  }

  export default function image(source: string, settings: Settings): Promise<Readonly<Record<string, readonly Made[]>>>;
}
