import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("tag");

export { data };
export default render;
