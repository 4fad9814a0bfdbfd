/** HTML that stands in a JSON text: what of it is the story. */
const lastOf = (html: string, opening: RegExp): number => {
  const found = opening.exec(html);
  return found ? found.index + found[0].length : 0;
};

/** What stands in the page's body; a fragment as it is. */
function inner(html: string): string {
  const start = lastOf(html, /<body\b[^<>]*>/i) || lastOf(html, /<\/head>/i);
  const end = html.search(/<\/body>/i);
  return html.slice(start, end < start ? undefined : end);
}

const plain = (html: string): string => html.replace(/<[^<>]*>/g, "").replace(/\s+/g, " ").trim();

/** The page's first heading, if it only repeats the title, is not part of the text. */
export function storyHtml(html: string, title: string): string {
  const body = inner(html).trim();
  const heading = /<h1\b[^<>]*>((?:(?!<\/h1>)[\s\S]){0,500})<\/h1>/i.exec(body);
  if (!heading || plain(heading[1] ?? "").toLowerCase() !== title.replace(/\s+/g, " ").trim().toLowerCase()) return body;
  return body.slice(0, heading.index) + body.slice(heading.index + heading[0].length);
}
