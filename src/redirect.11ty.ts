import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("redirect");

export { data };
export default render;
