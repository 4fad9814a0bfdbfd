/** Where the tests keep what they build. */
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder of this run's, outside of the project; gone after it. */
    readonly cache: string;
  }
}

export const root = fileURLToPath(new URL("../../", import.meta.url));

export const cacheFolder = (): string => inject("cache");

export const siteIn = (cache: string): string => join(cache, "site");

/** This repository's own site, built once before the tests. */
export const siteFolder = (): string => siteIn(cacheFolder());
