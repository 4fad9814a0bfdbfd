import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("kinds");

export { data };
export default render;
