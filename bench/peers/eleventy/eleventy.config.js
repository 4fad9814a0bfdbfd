/** The benchmark's site by Eleventy alone: documents are Markdown templates, lists are Nunjucks. */
const size = 20;

const newestFirst = (collection) => collection.getFilteredByTag("documents").toReversed();

/** `/`, `/page/2/`: as Hugo numbers them. */
const paged = (title, url, items) =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => ({
    title,
    url: index === 0 ? url : `${url}page/${index + 1}/`,
    older: (index + 1) * size < items.length ? `${url}page/${index + 2}/` : "",
    items: items.slice(index * size, (index + 1) * size),
  }));

function groupsOf(items, keysOf) {
  const groups = new Map();
  for (const item of items) {
    for (const key of keysOf(item)) {
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(item);
    }
  }
  return groups;
}

const lists = (groups, urlOf) => [...groups].flatMap(([key, items]) => paged(key, urlOf(key), items));

export default (eleventyConfig) => {
  // The documents write "2025-06-30 21:30:00".
  eleventyConfig.addDateParsing((date) => (typeof date === "string" ? new Date(`${date.replace(" ", "T")}Z`) : undefined));
  const tagsOf = ({ data }) => (data.tags ?? []).filter((tag) => tag !== "documents");
  const tagUrl = (tag) => `/tags/${eleventyConfig.getFilter("slugify")(tag)}/`;
  const day = (date) => date.toISOString().slice(0, 10);
  eleventyConfig.addFilter("tagUrl", tagUrl);
  eleventyConfig.addFilter("day", day);
  eleventyConfig.addFilter("withoutDocuments", (tags) => (tags ?? []).filter((tag) => tag !== "documents"));
  eleventyConfig.addFilter("rfc822", (date) => date.toUTCString());
  eleventyConfig.addCollection("lists", (collection) => {
    const items = newestFirst(collection);
    return [
      ...paged("News", "/", items),
      ...lists(groupsOf(items, tagsOf), tagUrl),
      ...lists(groupsOf(items, ({ date }) => [day(date).slice(0, 4)]), (year) => `/${year}/`),
      ...lists(groupsOf(items, ({ date }) => [day(date).slice(0, 7)]), (month) => `/${month.replace("-", "/")}/`),
    ];
  });
  eleventyConfig.addCollection("feeds", (collection) => {
    const items = newestFirst(collection);
    const byTag = [...groupsOf(items, tagsOf)].map(([tag, tagged]) => ({ title: tag, url: tagUrl(tag), items: tagged.slice(0, size) }));
    return [{ title: "News", url: "/", items: items.slice(0, size) }, ...byTag];
  });
  eleventyConfig.addCollection("allTags", (collection) => [...new Set(newestFirst(collection).flatMap(tagsOf))].sort());
  return { dir: { input: "src", includes: "../_includes", output: "_site" }, markdownTemplateEngine: false };
};
