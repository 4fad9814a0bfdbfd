import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("export");

export { data };
export default render;
