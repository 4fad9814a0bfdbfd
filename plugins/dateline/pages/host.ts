import type { HostName } from "../publishing.ts";
import { commentsSources } from "../vocabulary/comment-services.ts";
import { machinePage, type HostFile, type HostRules, type MachinePage, type Redirect } from "./machine.ts";
import type { SitePlan } from "./site.ts";

/** Where each file has to lie to be found; what a server's own configuration includes may lie anywhere. */
const urls = {
  redirects: "/_redirects",
  headers: "/_headers",
  nojekyll: "/.nojekyll",
  cname: "/CNAME",
  vercel: "/vercel.json",
  nginx: "/_hosts/nginx.conf",
  apache: "/.htaccess",
  caddy: "/_hosts/Caddyfile",
} as const satisfies Record<HostFile, string>;

const filesOf = {
  netlify: ["redirects", "headers"],
  cloudflare: ["redirects", "headers"],
  vercel: ["vercel"],
  nginx: ["nginx"],
  apache: ["apache"],
  caddy: ["caddy"],
  github: ["nojekyll"],
} as const satisfies Record<HostName, readonly HostFile[]>;

/** The site's own sources, and those of the service that keeps its comments. */
function policyOf({ csp = {}, layout }: SitePlan): HostRules["csp"] {
  const service = layout?.comments;
  if (typeof service !== "object") return csp;
  const ofService = Object.entries(commentsSources[service.service]).map(([kind, sources]) => [`${kind}-src`, sources] as const);
  const joined = ofService.map(([directive, sources]) => [directive, [...sources, csp[directive] ?? ""].join(" ").trim()] as const);
  return { ...csp, ...Object.fromEntries(joined.filter(([, sources]) => sources !== "")) };
}

/** The files that hosts look for, by the option `hosts`. */
export function hostPages(redirects: readonly Redirect[], site: SitePlan): MachinePage[] {
  const names = new Set<HostFile>([...(site.hosts ?? []).flatMap((host) => filesOf[host]), ...(site.cname && site.url ? ["cname" as const] : [])]);
  const rules = { redirects, csp: policyOf(site) };
  return [...names].map((file) => machinePage(urls[file], { of: "host", file, rules }));
}
