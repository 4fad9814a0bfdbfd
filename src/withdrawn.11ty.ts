import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("withdrawn");

export { data };
export default render;
