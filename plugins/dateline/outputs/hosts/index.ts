/** What each host's file holds. A host is a file here, its name in `publishing.ts`, and its url in `pages/host.ts`. */
import type { HostFile, HostRules } from "../../pages/machine.ts";
import type { Site } from "../../site.ts";
import { apacheFile } from "./apache.ts";
import { caddyFile } from "./caddy.ts";
import { headersFile, redirectsFile } from "./netlify.ts";
import { nginxFile } from "./nginx.ts";
import { vercelFile } from "./vercel.ts";

type Writer = (rules: HostRules, site: Site) => string;

const writers = {
  redirects: redirectsFile,
  headers: headersFile,
  /** GitHub Pages leaves out files that begin with `_` where this one is missing. */
  nojekyll: () => "",
  cname: (_, site) => `${new URL(site.url).host}\n`,
  vercel: vercelFile,
  nginx: nginxFile,
  apache: apacheFile,
  caddy: caddyFile,
} as const satisfies Record<HostFile, Writer>;

export const hostFile = (file: HostFile, rules: HostRules, site: Site): string => writers[file](rules, site);
