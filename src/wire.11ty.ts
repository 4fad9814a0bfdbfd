import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("wire");

export { data };
export default render;
