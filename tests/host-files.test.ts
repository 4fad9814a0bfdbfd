import { describe, expect, test } from "vitest";
import type { UnplacedArticle } from "../plugins/dateline/article.ts";
import { hostNames } from "../plugins/dateline/publishing.ts";
import { article, day } from "./setup/article.ts";
import { siteWith } from "./setup/site-of.ts";

const moved: UnplacedArticle = article("a.txt", { title: "Acme opens a hall", published: day("2025-02-13"), aliases: ["/press/old.html", "/altes büro/", "/old.php"] });

const urlsFor = (hosts: (typeof hostNames)[number][], more: Parameters<typeof siteWith>[1] = {}): string[] => {
  const { pages } = siteWith([moved], { hosts, ...more });
  return [...pages.host, ...pages.redirect].map(({ url }) => url);
};

describe("files for hosts", () => {
  test.each([
    ["netlify", ["/_redirects", "/_headers"]],
    ["cloudflare", ["/_redirects", "/_headers"]],
    ["vercel", ["/vercel.json"]],
    ["nginx", ["/_hosts/nginx.conf"]],
    ["apache", ["/.htaccess"]],
    ["caddy", ["/_hosts/Caddyfile"]],
    ["github", ["/.nojekyll", "/press/old.html", "/altes büro/"]],
  ] as const)("%s has %j", (host, urls) => {
    expect(urlsFor([host])).toEqual(urls);
  });

  test("are written once each, and none where no host is named", () => {
    expect(urlsFor(["netlify", "cloudflare"])).toEqual(["/_redirects", "/_headers"]);
    expect(urlsFor([])).toEqual([]);
  });

  test("name the site's domain, if it is to be", async () => {
    expect(urlsFor(["github"], { cname: true, url: "https://news.example" })[1]).toBe("/CNAME");
    expect(await siteWith([moved], { cname: true, url: "https://news.example" }).written("/CNAME")).toBe("news.example\n");
  });
});

describe("redirects", () => {
  const settings = { hosts: [...hostNames], redirects: { "/away": "https://acme.example/?a=1", "/2025/": "/archive/", "/press/old.html": "/archive/" } };
  const { written, all } = siteWith([moved], settings, { pathPrefix: "/newsroom/" });

  test("come of the option first, then of documents; a page of the site stays one", async () => {
    expect(await written("/_redirects")).toBe(`/newsroom/away/ https://acme.example/?a=1 301
/newsroom/press/old.html /newsroom/archive/ 301
/newsroom/altes%20b%C3%BCro/ /newsroom/2025/02/acme-opens-a-hall/ 301
/newsroom/old.php /newsroom/2025/02/acme-opens-a-hall/ 301
`);
    expect(all.filter(({ url }) => url === "/2025/").map(({ kind }) => kind)).toEqual(["list"]);
  });

  test("an alias that two articles have is the newer one's, and reported", async () => {
    const other = article("b.txt", { title: "Acme", published: day("2025-02-12"), aliases: ["/old.php", "/2025/02/acme-opens-a-hall/"] });
    const site = siteWith([moved, other], { hosts: ["netlify"] });
    expect(site.site.archive.problems).toEqual([
      { code: "alias-taken", path: "b.txt", detail: "/old.php, which is a.txt's" },
      { code: "alias-taken", path: "b.txt", detail: "/2025/02/acme-opens-a-hall/, which is a.txt's" },
    ]);
    expect(await site.written("/_redirects")).toContain("/old.php /2025/02/acme-opens-a-hall/ 301\n");
  });

  test("no two pages are one file", () => {
    const urls = all.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  test("are pages that lead on by relative steps, with the whole address for search engines", async () => {
    expect(await written("/altes büro/")).toBe(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>https://news.example/newsroom/2025/02/acme-opens-a-hall/</title><meta name="robots" content="noindex"/><link rel="canonical" href="https://news.example/newsroom/2025/02/acme-opens-a-hall/"/><meta http-equiv="refresh" content="0; url=../2025/02/acme-opens-a-hall/"/></head><body><p><a href="../2025/02/acme-opens-a-hall/">https://news.example/newsroom/2025/02/acme-opens-a-hall/</a></p></body></html>
`);
    expect(await written("/press/old.html")).toContain('content="0; url=../archive/"');
    expect(await written("/away/")).toContain('content="0; url=https://acme.example/?a=1"');
  });

  test("are Vercel's, its patterns escaped", async () => {
    const file: unknown = JSON.parse((await siteWith([{ ...moved, aliases: ["/a(b)+c*:d.html"] }], { hosts: ["vercel"] }).written("/vercel.json")) ?? "");
    expect(file).toMatchObject({ trailingSlash: true, redirects: [{ source: String.raw`/a\(b\)\+c\*\:d\.html`, destination: "/2025/02/acme-opens-a-hall/", statusCode: 301 }] });
  });
});

describe("the Content-Security-Policy", () => {
  const policy = async (more: Parameters<typeof siteWith>[1] = {}): Promise<string> =>
    /Content-Security-Policy: (.*)/.exec((await siteWith([moved], { hosts: ["netlify"], ...more }, { earlyScript: "let a = 1;" }).written("/_headers")) ?? "")?.[1] ?? "";

  test("allows the site, its one inline script and the rules of what is fetched ahead, and nothing else", async () => {
    expect(await policy()).toBe(
      "default-src 'none'; script-src 'self' 'sha256-xY6QKfH9PRsQnLz56nj6MBwiK5oHg+im1Jkpdp1x/Ck=' 'sha256-jzL/1/GTulrXmexS7t+xwD6/mcoLbttEH/AZRIOv8OY=' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: https:; media-src 'self' https:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
    );
    expect(await policy()).not.toContain("unsafe-inline");
  });

  test("allows what the site adds, and the service of its comments", async () => {
    expect(await policy({ csp: { "connect-src": "https://stats.example", "frame-src": "https://video.example" } })).toMatch(/connect-src 'self' https:\/\/stats\.example;.*frame-src https:\/\/video\.example$/);
    expect(await policy({ layout: { comments: { service: "utterances", repo: "acme/news" } } })).toMatch(/script-src [^;]* https:\/\/utteranc\.es;.*frame-src https:\/\/utteranc\.es/);
  });
});
