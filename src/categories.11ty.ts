import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("categories");

export { data };
export default render;
