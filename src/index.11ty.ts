import { pageTemplate } from "../_includes/page-template.ts";

export const { data, render } = pageTemplate("home");

export default render;
