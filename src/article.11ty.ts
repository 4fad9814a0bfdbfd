import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("article");

export { data };
export default render;
