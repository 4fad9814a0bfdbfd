import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("language");

export { data };
export default render;
