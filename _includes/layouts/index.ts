/** The theme's layouts. A file of the same name in a site's own `layouts` folder takes a layout's place. */
export { Archive } from "./archive.tsx";
export { Article } from "./article.tsx";
export { Feeds } from "./feeds.tsx";
export { List } from "./list.tsx";
export { Withdrawn } from "./withdrawn.tsx";
export { NotFound } from "./not-found.tsx";
export { Search } from "./search.tsx";
export { StyleGuide } from "./style-guide.tsx";
export { Terms } from "./terms.tsx";
