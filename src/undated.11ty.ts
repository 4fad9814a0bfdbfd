import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("undated");

export { data };
export default render;
