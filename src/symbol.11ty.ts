import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("symbol");

export { data };
export default render;
