/** What a built site holds for programs: addresses under a path prefix and on another domain, and builds a day apart. */
import { join } from "node:path";
import { parseDocument } from "htmlparser2";
import { findAll, textContent } from "domutils";
import { beforeAll, describe, expect, test } from "vitest";
import { builtSite } from "../setup/built.ts";
import { makeProject } from "../setup/project.ts";
import { differences, treeOf } from "../setup/tree.ts";
import { sitemapFaults } from "../setup/xml-schema.ts";

const release = (title: string, date: string, more = ""): string =>
  `---\ntitle: "${title}"\ndate: ${date}\ntags: [Halls, "R&D"]\n${more}---\nHOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) -- Acme Robotics Inc. (NYSE: ACME) today said: ${title}.\n\n[A hall](/halls/)\n`;

const files = {
  "content/hall.md": release("Acme opens a hall", "2025-02-13T08:30:00Z", "aliases: [/press/old.html]\n"),
  "content/tokyo.md": release("東京の新工場", "2025-02-12T08:30:00Z"),
  "content/old.md": release("Acme plans a hall", "2024-11-02"),
  "content/undated.md": '---\ntitle: "Acme"\n---\nAcme Robotics makes robots for halls.\n',
};

const options = (now: string): string => `{
  url: "https://other.example", title: "Acme News", now: "${now}",
  hosts: ["netlify", "vercel", "nginx", "apache", "caddy", "github"], cname: true,
  exports: ["json", "ninjs", "markdown", "llms"], license: "https://acme.example/terms", me: ["https://social.example/@acme"],
}`;

describe("under a path prefix, on another domain", () => {
  let site: Map<string, string>;

  beforeAll(async () => {
    site = await builtSite(await makeProject({ files, options: options("2025-02-13T12:00:00Z") }), ["--pathprefix=/newsroom/"]);
  });

  const isFile = (pathname: string): boolean => site.has(decodeURIComponent(pathname).replace("/newsroom/", "").replace(/(^|\/)$/, "$1index.html"));

  /** Addresses on the site that lead out of the prefix or to nothing. */
  const astray = (text: string): string[] =>
    [...text.replaceAll(String.raw`\u0040`, "@").matchAll(/https:\/\/other\.example([^\s"'<>)\\]*)/g)]
      .map(([, path = ""]) => path.split(/[?#]/)[0] ?? "")
      .filter((path) => !path.startsWith("/newsroom/") || !isFile(path));

  test("there are these files", () => {
    expect([...site.keys()]).toEqual(
      expect.arrayContaining([
        ".htaccess", ".nojekyll", "CNAME", "_headers", "_hosts/Caddyfile", "_hosts/nginx.conf", "_redirects", "vercel.json", "robots.txt", "sitemap.xml", "sitemaps/pages.xml",
        "sitemaps/2025.xml", "news-sitemap.xml", "api/articles.json", "api/articles/2025.json", "api/articles/undated.json", "api/openapi.json", "llms.txt", "press/old.html",
        "2025/02/acme-opens-a-hall/index.json", "2025/02/acme-opens-a-hall/ninjs.json", "2025/02/acme-opens-a-hall/index.md",
      ]),
    );
    expect(site.get("CNAME")).toBe("other.example\n");
  });

  test("every whole address leads to a file below the prefix", () => {
    const known = ["https://other.example/newsroom/halls/", "https://other.example/newsroom"];
    const found = [...site].flatMap(([path, text]) => astray(known.reduce((all, url) => all.replaceAll(`${url}"`, '"').replaceAll(`${url})`, ")").replaceAll(`${url}\\"`, ""), text)).map((url) => [path, url]));
    expect(found.filter(([path]) => !/^(?:pagefind|search)\//.test(path ?? ""))).toEqual([]);
  });

  test("every redirect leads below the prefix", () => {
    expect(site.get("_redirects")).toBe("/newsroom/press/old.html /newsroom/2025/02/acme-opens-a-hall/ 301\n");
    expect(site.get(".htaccess")).toContain(String.raw`RedirectMatch 301 "^/newsroom/press/old\.html$" "/newsroom/2025/02/acme-opens-a-hall/"`);
    expect(site.get("_hosts/nginx.conf")).toContain('location = "/newsroom/press/old.html" { return 301 "/newsroom/2025/02/acme-opens-a-hall/"; }');
    expect(site.get("_hosts/Caddyfile")).toContain('redir "/newsroom/press/old.html" "/newsroom/2025/02/acme-opens-a-hall/" 301');
    expect(site.get("vercel.json")).toContain('"destination": "/newsroom/2025/02/acme-opens-a-hall/"');
    expect(site.get("press/old.html")).toContain('content="0; url=../2025/02/acme-opens-a-hall/"');
  });

  test("every sitemap is right by its schema", async () => {
    const sitemaps = [...site].filter(([path]) => /sitemap.*\.xml$/.test(path));
    expect(sitemaps.length).toBeGreaterThan(5);
    for (const [path, xml] of sitemaps) expect([path, await sitemapFaults(xml)]).toEqual([path, []]);
  });

  test("every page that sitemaps name may be indexed, and names itself as canonical", () => {
    const urls = [...site].filter(([path]) => path.startsWith("sitemaps/")).flatMap(([, xml]) => [...xml.matchAll(/<loc>([^<]*)/g)].map(([, url = ""]) => url));
    const wrong = urls.filter((url) => {
      const html = site.get(decodeURIComponent(new URL(url).pathname).replace("/newsroom/", "").replace(/(^|\/)$/, "$1index.html")) ?? "";
      return html.includes('content="noindex"') || !html.includes(`<link rel="canonical" href="${url}"/>`);
    });
    expect(urls.length).toBeGreaterThan(15);
    expect(wrong).toEqual([]);
  });

  test("every page's linked data is one script that can be read", () => {
    const pages = [...site].filter(([path, html]) => path.endsWith(".html") && !html.includes('content="noindex"'));
    for (const [path, html] of pages) {
      const scripts = findAll((node) => node.attribs["type"] === "application/ld+json", parseDocument(html).children);
      expect([path, scripts.length]).toEqual([path, 1]);
      expect(JSON.parse(textContent(scripts))["@context"]).toBe("https://schema.org");
    }
  });

  test("an article's head says this to who shares and who cites it", () => {
    const head = findAll((node) => ["meta", "link"].includes(node.name), parseDocument(site.get("2025/02/acme-opens-a-hall/index.html") ?? "").children);
    const said = head.flatMap(({ attribs: { name, property, rel, content, href } }) => (/^(?:og|article|twitter|dcterms):?|\./.test(property ?? name ?? "") || /^(?:canonical|prev|next|license)$/.test(rel ?? "") ? [[property ?? name ?? rel, content ?? href]] : []));
    expect(said).toEqual([
      ["canonical", "https://other.example/newsroom/2025/02/acme-opens-a-hall/"],
      ["prev", `https://other.example/newsroom/2025/02/${encodeURI("東京の新工場")}/`],
      ["license", "https://acme.example/terms"],
      ["og:type", "article"],
      ["og:title", "Acme opens a hall"],
      ["og:description", "Acme Robotics Inc. today said: Acme opens a hall."],
      ["og:url", "https://other.example/newsroom/2025/02/acme-opens-a-hall/"],
      ["og:site_name", "Acme News"],
      ["og:locale", "en_US"],
      ["twitter:card", "summary"],
      ["article:published_time", "2025-02-13T08:30:00Z"],
      ["article:tag", "Halls"],
      ["article:tag", "R&D"],
      ["dcterms.title", "Acme opens a hall"],
      ["dcterms.creator", "Acme Robotics"],
      ["dcterms.issued", "2025-02-13T08:30:00Z"],
      ["dcterms.publisher", "Acme News"],
      ["dcterms.language", "en"],
    ]);
    expect(site.get("index.html")).toContain('<link rel="me" href="https://social.example/@acme"/>');
    expect(site.get("404.html")).toContain('<meta name="robots" content="noindex"/>');
  });
});

test("two builds a day apart differ in the news sitemap alone", async () => {
  const [today, tomorrow] = await Promise.all(
    ["2025-02-14T12:00:00Z", "2025-02-15T12:00:00Z"].map(async (now) => {
      const project = await makeProject({ files, options: options(now) });
      await builtSite(project);
      return treeOf(join(project.folder, "_site"));
    }),
  );
  expect(today && tomorrow && differences(today, tomorrow)).toEqual(["news-sitemap.xml"]);
});
