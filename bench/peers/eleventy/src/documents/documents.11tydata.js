/** `/2025/06/<name>/` */
export default {
  layout: "article.njk",
  tags: ["documents"],
  eleventyComputed: { permalink: ({ page }) => `${page.filePathStem.replace(/^\/documents/, "")}/` },
};
