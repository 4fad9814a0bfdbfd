import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("providers");

export { data };
export default render;
