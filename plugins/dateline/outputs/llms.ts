/** `/llms.txt` (llmstxt.org): what the site is, where its texts and lists are, in Markdown. */
import type { MachineOutput } from "../pages/machine.ts";
import { absolute, type Site } from "../site.ts";
import { escapeText } from "./markdown/inline.ts";

type Output = Extract<MachineOutput, { of: "llms" }>;

const link = (title: string, url: string, about: string): string => `- [${escapeText(title)}](${url})${about ? `: ${escapeText(about)}` : ""}`;

export function llms({ articles, years, markdown }: Output, site: Site): string {
  const textOf = (url: string): string => absolute(site, markdown ? `${url}index.md` : url);
  const newest = articles.map(({ title, url, summary, published }) => link(title, textOf(url), [published?.day, summary].filter(Boolean).join(", ")));
  const byYear = years.map(({ key, url, count }) => link(key, absolute(site, url), `${count}`));
  const data = [
    link("RSS", absolute(site, "/feed.xml"), ""),
    link("JSON", absolute(site, "/api/articles.json"), "all articles, by year"),
    link("OpenAPI", absolute(site, "/api/openapi.json"), "describes the JSON files"),
  ];
  const parts = [`# ${escapeText(site.title)}`, site.description && `> ${escapeText(site.description)}`, ["## Newest", "", ...newest].join("\n"), ["## Years", "", ...byYear].join("\n"), ["## Data", "", ...data].join("\n")];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}
