import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("companies");

export { data };
export default render;
