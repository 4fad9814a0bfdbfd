/** `vercel.json` (vercel.com/docs/project-configuration): paths are path-to-regexp's. */
import type { HostRules } from "../../pages/machine.ts";
import type { Site } from "../../site.ts";
import { jsonFile } from "../json.ts";
import { decoded, encoded, filePattern, forever, hashedFolder, headersOf, mediaTypes, type Header } from "./rules.ts";

/** What path-to-regexp has a meaning for. */
const literal = (path: string): string => path.replace(/[\\(){}[\]:*+?.^$|!]/g, String.raw`\$&`);

const rule = (source: string, headers: readonly Header[]) => ({ source, headers: headers.map(([key, value]) => ({ key, value })) });

export function vercelFile(rules: HostRules, site: Site): string {
  const root = literal(decoded(site, "/"));
  return jsonFile({
    $schema: "https://openapi.vercel.sh/vercel.json",
    trailingSlash: true,
    redirects: rules.redirects.map((redirect) => encoded(site, redirect)).map(({ from, to }) => ({ source: literal(from), destination: to, statusCode: 301 })),
    headers: [
      rule(`${root}(.*)`, headersOf(site, rules)),
      rule(`${root}${hashedFolder}(.*)`, [["Cache-Control", forever]]),
      ...mediaTypes.map((media) => rule(`${root}(.*)${filePattern(media)}`, [["Content-Type", media.type]])),
    ],
  });
}
