import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("kind");

export { data };
export default render;
