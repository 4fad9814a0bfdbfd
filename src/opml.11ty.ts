import { pageTemplate } from "../_includes/page-template.ts";

const { data, render } = pageTemplate("opml");

export { data };
export default render;
