import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("wires");

export { data };
export default render;
