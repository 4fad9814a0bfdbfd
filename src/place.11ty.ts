import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("place");

export { data };
export default render;
