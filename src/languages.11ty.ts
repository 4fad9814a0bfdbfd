import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("languages");

export { data };
export default render;
