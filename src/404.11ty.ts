import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("notFound");

export { data };
export default render;
