/** `"jsxImportSource": "eleventy-plugin-dateline"`: JSX for a site's own components, with the renderer's own copy of Preact. */
export { Fragment, jsx, jsxs, jsxDEV } from "preact/jsx-runtime";
export type { JSX } from "preact/jsx-runtime";
