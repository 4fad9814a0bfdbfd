import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("tags");

export { data };
export default render;
