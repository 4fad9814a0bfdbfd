import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("archive");

export { data };
export default render;
