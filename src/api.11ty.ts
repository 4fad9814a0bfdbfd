import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("api");

export { data };
export default render;
