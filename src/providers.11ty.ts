import { pageTemplate } from "../_includes/page-template.ts";

export const { data, render } = pageTemplate("providers");

export default render;
