import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("termYear");

export { data };
export default render;
