/** `_redirects` and `_headers` (docs.netlify.com/routing, developers.cloudflare.com/pages/configuration): one form for both hosts. */
import type { HostRules } from "../../pages/machine.ts";
import { href, type Site } from "../../site.ts";
import { encoded, forever, hashedFolder, headersOf, mediaTypes, type Header } from "./rules.ts";

export const redirectsFile = ({ redirects }: HostRules, site: Site): string =>
  redirects
    .map((redirect) => encoded(site, redirect))
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join("");

const block = (path: string, headers: readonly Header[]): string => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ""].join("\n");

/** A header that two rules set has both values, so that each is set by one only; without a rule both hosts have pages asked for again each time. */
export function headersFile(rules: HostRules, site: Site): string {
  const typed = mediaTypes.flatMap(({ file, type }) => [`/${file}`, `/*/${file}`].map((path) => block(href(site, path), [["Content-Type", type]])));
  return [block(href(site, "/*"), headersOf(site, rules)), block(href(site, `/${hashedFolder}*`), [["Cache-Control", forever]]), ...typed].join("\n");
}
