import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("year");

export { data };
export default render;
