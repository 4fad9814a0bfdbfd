import type { Site } from "../plugins/dateline/site.ts";

interface StyleData {
  readonly dateline: { readonly site: Site; readonly feedCss: string };
}

export const data = {
  permalink: ({ dateline }: StyleData) => dateline.site.feedStylesheet ?? false,
  eleventyExcludeFromCollections: true,
  layout: false,
};

export default ({ dateline }: StyleData): string => dateline.feedCss;
