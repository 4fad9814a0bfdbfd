import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("styleGuide");

export { data };
export default render;
