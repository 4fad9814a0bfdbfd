import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("newsSitemap");

export { data };
export default render;
