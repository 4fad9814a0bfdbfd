/** A part of a `server` block (nginx.org/en/docs): `root` is the folder that the path prefix lies in. */
import type { HostRules } from "../../pages/machine.ts";
import type { Site } from "../../site.ts";
import { decoded, encoded, filePattern, forever, hashedFolder, headersOf, mediaTypes, revalidate, type Header, type MediaType } from "./rules.ts";

const quoted = (text: string): string => `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;

/** A `$` would begin a variable. */
const address = (url: string): string => quoted(url.replaceAll("$", "%24"));

const addHeaders = (indent: string, headers: readonly Header[]): string[] => headers.map(([name, value]) => `${indent}add_header ${name} ${quoted(value)} always;`);

/** A type with its charset is one value to nginx, which would add another. */
const typed = (media: MediaType): string[] => ["", `  location ~ /${filePattern(media)}$ {`, "    types { }", `    default_type ${quoted(media.type)};`, "  }"];

export function nginxFile(rules: HostRules, site: Site): string {
  const root = decoded(site, "/");
  const headers = headersOf(site, rules);
  const redirects = rules.redirects.map((redirect) => `location = ${quoted(decoded(site, redirect.from))} { return 301 ${address(encoded(site, redirect).to)}; }`);
  return [
    "# nginx: include this file in the server block. Its root is the folder that the site lies in:",
    `# the home page is the file "${root}index.html" below it.`,
    "absolute_redirect off;",
    "charset utf-8;",
    "",
    ...redirects,
    ...(redirects.length > 0 ? [""] : []),
    `location ${quoted(root)} {`,
    "  index index.html;",
    `  error_page 404 ${quoted(`${root}404.html`)};`,
    ...addHeaders("  ", [...headers, ["Cache-Control", revalidate]]),
    "",
    `  location ${quoted(root + hashedFolder)} {`,
    ...addHeaders("    ", headers),
    `    add_header Cache-Control ${quoted(forever)};`,
    "  }",
    ...mediaTypes.flatMap(typed),
    "}",
    "",
  ].join("\n");
}
