/** A part of a site block of a Caddyfile (caddyserver.com/docs/caddyfile): `root` is the folder that the path prefix lies in. */
import type { HostRules } from "../../pages/machine.ts";
import type { Site } from "../../site.ts";
import { decoded, encoded, filePattern, forever, hashedFolder, headersOf, mediaTypes, revalidate } from "./rules.ts";

/** In quotes Caddy knows `\"`; a brace would open a placeholder. */
const quoted = (text: string): string => `"${text.replaceAll('"', String.raw`\"`).replaceAll("{", String.raw`\{`)}"`;

/** A matcher's path takes a star for anything. */
const path = (text: string): string => quoted(text.replaceAll("*", String.raw`\*`));

/** Caddy sorts headers by their paths, the longest first: what holds for all is set where nothing else was (`?`). */
export function caddyFile(rules: HostRules, site: Site): string {
  const root = decoded(site, "/");
  return [
    "# Caddy: import this file in the site's block. Its root is the folder that the site lies in:",
    `# the home page is the file "${root}index.html" below it.`,
    ...rules.redirects.map((each) => `redir ${path(decoded(site, each.from))} ${quoted(encoded(site, each).to)} 301`),
    `header ${path(root).slice(0, -1)}*" {`,
    ...headersOf(site, rules).map(([name, value]) => `\t${name} ${quoted(value)}`),
    `\t?Cache-Control ${quoted(revalidate)}`,
    "}",
    `header ${path(root + hashedFolder).slice(0, -1)}*" Cache-Control ${quoted(forever)}`,
    ...mediaTypes.flatMap((media) => [`@${media.file} path_regexp /${filePattern(media)}$`, `header @${media.file} Content-Type ${quoted(media.type)}`]),
    "handle_errors {",
    "\t@missing expression {err.status_code} == 404",
    `\trewrite @missing ${quoted(`${root}404.html`)}`,
    `\theader Cache-Control ${quoted(revalidate)}`,
    "\tfile_server",
    "}",
    "file_server",
    "",
  ].join("\n");
}
