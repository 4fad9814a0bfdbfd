/** Dates that a page shows: marked up for machines, or an element that is a date and nothing else. */
import { labelDate } from "../../dates/label-date.ts";
import type { Given } from "./meta.ts";
import type { Page, PageElement } from "./page.ts";

const marked = '[itemprop~="datePublished"], [property~="datePublished"], [property~="schema:datePublished"], [property~="dc:date"], [property~="dc:issued"], [property~="dcterms:issued"]';

/** Dates of other things: what stands beside the article, and what was said about it. */
const elsewhere = 'nav, footer, aside, [class*="comment"], [class*="related"], [class*="sidebar"], [class*="recent"]';

/** A page may be called after its sidebar as a whole. */
const stands = (element: PageElement): boolean => /^(?:body|html|main|article)$/.test(element.closest(elsewhere)?.localName ?? "body");

const machineDate = (element: PageElement): string => element.getAttribute("content") ?? element.getAttribute("datetime") ?? element.textContent;

const given = (element: PageElement | undefined, rule: string, mark: string): readonly Given[] =>
  element ? [{ values: [machineDate(element).trim()], rule, mark }] : [];

const isUpdate = (element: PageElement): boolean => /updat|modif/i.test(`${element.getAttribute("class")} ${element.getAttribute("itemprop")}`);

/** `<time datetime>` of the article, else the page's first. */
function times(page: Page): readonly Given[] {
  const all = [...page.querySelectorAll("time")].filter((time) => stands(time) && !isUpdate(time));
  const first = all.find((time) => time.getAttribute("pubdate") !== null) ?? all.find((time) => time.closest("article, main, [role=main]")) ?? all[0];
  return given(first, "time element", "<time");
}

const visible = '[class*="date" i], [id*="date" i], [class*="publish" i], [class*="posted" i]';
const textual = /^(?:p|div|span|li|td|strong|b|em|i|h[2-6]|small|dd|font|center)$/;

/** As many are looked at: a page has its date near its top. */
const most = 400;

/** An element called a date whose text is one; then a paragraph that is one. */
function shown(page: Page): readonly Given[] {
  const dates = (elements: Iterable<PageElement>): PageElement | undefined =>
    [...elements].slice(0, most).find((element) => textual.test(element.localName) && stands(element) && !isUpdate(element) && labelDate(element.textContent.slice(0, 200)));
  const found = dates(page.querySelectorAll(visible)) ?? dates(page.querySelectorAll("p, td, div, span, strong, b, h2, h3, h4"));
  const date = found && labelDate(found.textContent);
  return found && date ? [{ values: [date.said], rule: `text of a ${found.localName} element`, mark: date.said }] : [];
}

/** The most trusted first. */
export const datesGiven = (page: Page): readonly Given[] => [
  ...given([...page.querySelectorAll(marked)].find(stands), "marked-up date", "dc:date"),
  ...times(page),
  ...shown(page),
];

/** `Updated September 15, 2014` */
function shownUpdate(page: Page): readonly Given[] {
  const found = [...page.querySelectorAll('[class*="updated" i]')].find((element) => stands(element) && element.textContent.length < 80);
  const said = found?.textContent.replace(/^\s*(?:last\s+)?(?:updated|modified)\W*(?:on\s+)?/i, "").trim() ?? "";
  return labelDate(said) ? [{ values: [said], rule: "text of an element called updated", mark: said }] : [];
}

export const updatesGiven = (page: Page): readonly Given[] => [
  ...given([...page.querySelectorAll('[itemprop~="dateModified"], time.updated')].find(stands), "marked-up date", "dateModified"),
  ...shownUpdate(page),
];
