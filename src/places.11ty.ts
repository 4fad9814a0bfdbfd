import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("places");

export { data };
export default render;
