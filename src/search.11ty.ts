import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("search");

export { data };
export default render;
