/** A page at an url that moved, for hosts without rules: a person and a browser are led on, a search engine is told where to (developers.google.com/search/docs/crawling-indexing/301-redirects). */
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { absolute, href, type Site } from "../site.ts";

const isElsewhere = (url: string): boolean => /^https?:/.test(url);

/** From a page to another by relative steps: these hold on any host, under any prefix. */
function stepsTo(from: string, to: string): string {
  if (isElsewhere(to)) return to;
  const up = "../".repeat(from.split("/").length - 2) || "./";
  return `${up}${href({ pathPrefix: "/" }, to).slice(1)}`;
}

/** @param from root-relative, as is `to` unless it is elsewhere */
export function redirectPage(from: string, to: string, site: Pick<Site, "url" | "pathPrefix" | "language">): string {
  const target = stepsTo(from, to);
  const address = isElsewhere(to) ? to : absolute(site, to);
  const page = h("html", { lang: site.language }, [
    h("head", null, [
      h("meta", { charset: "utf-8" }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("title", null, address),
      h("meta", { name: "robots", content: "noindex" }),
      h("link", { rel: "canonical", href: address }),
      h("meta", { "http-equiv": "refresh", content: `0; url=${target}` }),
    ]),
    h("body", null, h("p", null, h("a", { href: target }, address))),
  ]);
  return `<!doctype html>\n${renderToString(page)}\n`;
}
