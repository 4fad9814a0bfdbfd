import type { Site } from "../plugins/dateline/site.ts";

interface ScriptData {
  readonly dateline: { readonly site: Site; readonly script: string };
}

export const data = {
  permalink: ({ dateline }: ScriptData) => dateline.site.script || false,
  eleventyExcludeFromCollections: true,
  layout: false,
};

export default ({ dateline }: ScriptData): string => dateline.script;
