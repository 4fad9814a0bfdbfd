import { pageTemplate } from "../_includes/page-template.ts";

const { data: shared, render } = pageTemplate("host");

/** Hosts look for names without an extension: `_redirects`. */
export const data = { ...shared, eleventyAllowMissingExtension: true };

export default render;
