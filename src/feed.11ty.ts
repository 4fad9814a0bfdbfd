import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("feed");

export { data };
export default render;
