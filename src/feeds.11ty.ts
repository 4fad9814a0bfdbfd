import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("feeds");

export { data };
export default render;
