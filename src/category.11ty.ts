import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("category");

export { data };
export default render;
