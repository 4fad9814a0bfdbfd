import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("robots");

export { data };
export default render;
