import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("month");

export { data };
export default render;
