/** What the theme adds to a document's sanitised HTML: headings to link to, names for what scrolls. Feeds and exports do without. */
import type { Messages } from "./i18n/messages.ts";

const heading = /<(h[2-6]) id="([^"]+)">((?:(?!<a[ >]|<\/h[2-6]>)[^])+)<\/\1>/g;

/** A heading is a link to itself, and named by its own words. One that holds a link of its author's stays as it is. */
const withAnchors = (html: string): string => html.replace(heading, '<$1 id="$2"><a href="#$2">$3</a></$1>');

const scrolling = '<div class="scroll" tabindex="0">';

const attribute = (text: string): string => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;");

/**
 * What scrolls is reached by keyboard too.
 * @returns for one page: its tables are counted, because landmarks of one name cannot be told apart
 */
export function bodyDressing({ tableNumber }: Pick<Messages, "tableNumber">): (html: string) => string {
  let tables = 0;
  return (html) =>
    withAnchors(html).replaceAll("<pre>", '<pre tabindex="0">').replaceAll(scrolling, () => {
      tables += 1;
      return `<div class="scroll" role="region" aria-label="${attribute(tableNumber(tables))}" tabindex="0">`;
    });
}
