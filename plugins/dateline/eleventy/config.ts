/** The parts of Eleventy that Dateline uses. Eleventy ships no types; these follow its documentation (11ty.dev/docs/config/). */

import type { Options } from "../options.ts";

/** Where a config keeps the options that the plugin was added with: one for all copies of the package. */
export const optionsMark: unique symbol = Symbol.for("eleventy-plugin-dateline");

export interface Directories {
  /** Project-relative, `./src/`. */
  readonly input: string;
  readonly includes: string;
  readonly data: string;
  readonly layouts?: string;
  readonly output: string;
}

type Filter = (this: { readonly page?: { readonly url?: string } }, ...values: never[]) => unknown;

/** What a collection's callback is given. */
export interface CollectionApi {
  getAll(): readonly { readonly data?: { readonly collections?: object } }[];
}

/** A file that Eleventy has written. */
export interface Written {
  readonly inputPath: string;
  /** Relative to the project. */
  readonly outputPath: string | false;
  readonly url: string | false;
  readonly content?: unknown;
}

/** What listeners are told of a build (11ty.dev/docs/events/). */
export interface BuildEvent {
  readonly outputMode?: string;
  /** `build`, `watch` or `serve`. */
  readonly runMode?: string;
  /** After it; Eleventy hands the same list to all listeners. */
  readonly results?: Written[];
}

/** What changes a page's markup (11ty.dev/docs/transforms/#html-transformer): functions by file extension. */
interface HtmlTransformer {
  readonly callbacks: Readonly<Record<string, unknown>>;
  readonly plugins: Readonly<Record<string, unknown>>;
  isTransformable(extension: string, context: object): boolean;
}

export interface EleventyConfig {
  readonly directories: Directories;
  readonly pathPrefix: string;
  readonly transforms: Readonly<Record<string, unknown>>;
  readonly linters: Readonly<Record<string, unknown>>;
  readonly preprocessors: Readonly<Record<string, unknown>>;
  readonly htmlTransformer: HtmlTransformer;
  readonly collections: Readonly<Record<string, unknown>>;
  readonly ignores: Set<string>;
  readonly watchIgnores: Set<string>;
  /** By path or glob of what is copied to the output. */
  readonly passthroughCopies: Readonly<Record<string, unknown>>;
  readonly extensionMap: Set<{ readonly extension: string }>;
  versionCheck(range: string): void;
  hasPlugin(plugin: string): boolean;
  addCollection(name: string, build: (api: CollectionApi) => unknown): void;
  addGlobalData(name: string, value: unknown): void;
  addFilter(name: string, filter: Filter): void;
  getFilter(name: string): ((...values: unknown[]) => unknown) | undefined;
  addTemplate(path: string, content: unknown, data?: unknown): void;
  addTemplateFormats(formats: string | readonly string[]): void;
  addExtension(extension: string, options: { readonly key: string }): void;
  addWatchTarget(path: string): void;
  [optionsMark]?: Options;
  on(event: "eleventy.before" | "afterBuild" | "eleventy.after" | "eleventy.reset", listener: (build: BuildEvent) => Promise<void>): void;
}

/** What a build asks of the config. */
export type SiteConfig = Pick<EleventyConfig, "directories" | "pathPrefix" | "transforms" | "linters" | "preprocessors" | "htmlTransformer" | "hasPlugin">;
