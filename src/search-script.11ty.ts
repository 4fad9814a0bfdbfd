import type { Site } from "../plugins/dateline/site.ts";

interface ScriptData {
  readonly dateline: { readonly site: Site; readonly searchScript: string };
}

export const data = {
  permalink: ({ dateline }: ScriptData) => dateline.site.searchScript ?? false,
  eleventyExcludeFromCollections: true,
  layout: false,
};

export default ({ dateline }: ScriptData): string => dateline.searchScript;
