import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("provider");

export { data };
export default render;
