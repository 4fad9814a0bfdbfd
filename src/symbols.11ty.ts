import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("symbols");

export { data };
export default render;
