import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("home");

export { data };
export default render;
