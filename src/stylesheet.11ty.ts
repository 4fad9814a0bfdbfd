import type { Site } from "../plugins/dateline/site.ts";

interface StylesheetData {
  readonly dateline: { readonly site: Site; readonly css: string };
}

export const data = {
  permalink: ({ dateline }: StylesheetData) => dateline.site.stylesheet,
  eleventyExcludeFromCollections: true,
  layout: false,
};

export default ({ dateline }: StylesheetData): string => dateline.css;
