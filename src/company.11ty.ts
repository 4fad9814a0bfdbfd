import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("company");

export { data };
export default render;
