/** `.htaccess` (httpd.apache.org/docs/2.4): needs `AllowOverride All` for its folder, and mod_headers for the headers. */
import type { HostRules } from "../../pages/machine.ts";
import type { Site } from "../../site.ts";
import { decoded, encoded, forever, hashedFolder, headersOf, mediaTypes, revalidate, type MediaType } from "./rules.ts";

const pattern = (path: string): string => path.replace(/[\\^$.|?*+()[\]{}"]/g, String.raw`\$&`);

/** Only names count here: archived feeds are numbers. */
const namePattern = ({ file, archived }: MediaType): string => {
  const [stem = "", extension = ""] = file.split(".");
  return String.raw`^${archived ? `(${stem}|[0-9]+)` : stem}\.${extension}$`;
};

/** `Redirect` takes all that begins so: a pattern takes the one. `$` and `%` mean something in what it leads to. */
const redirect = (from: string, to: string): string => `RedirectMatch 301 "^${pattern(from)}$" "${to.replaceAll("$", "%24").replaceAll('"', "%22")}"`;

export function apacheFile(rules: HostRules, site: Site): string {
  const root = decoded(site, "/");
  return [
    "# Apache: lies in the site's folder, which needs AllowOverride All.",
    "DirectoryIndex index.html",
    `ErrorDocument 404 ${encodeURI(root)}404.html`,
    "AddDefaultCharset utf-8",
    "AddCharset utf-8 .html .css .js .txt",
    ...mediaTypes.flatMap((media) => [`<FilesMatch "${namePattern(media)}">`, `  ForceType "${media.type}"`, "</FilesMatch>"]),
    ...rules.redirects.map((each) => redirect(decoded(site, each.from), encoded(site, each).to)),
    "<IfModule mod_headers.c>",
    ...headersOf(site, rules).map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${revalidate}"`,
    "  <IfModule mod_setenvif.c>",
    `    SetEnvIf Request_URI "^${pattern(root + hashedFolder)}" DATELINE_HASHED`,
    `    Header set Cache-Control "${forever}" env=DATELINE_HASHED`,
    "  </IfModule>",
    "</IfModule>",
    "",
  ].join("\n");
}
