import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("sitemap");

export { data };
export default render;
