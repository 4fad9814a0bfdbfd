/** Every key of the front matter that shapes a page: what it does in the built page, and what `false` and an empty value do. */
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { builtSite } from "../setup/built.ts";
import { root } from "../setup/paths.ts";
import { makeProject, type Project } from "../setup/project.ts";

/** A document of its own month, so that its url is known: `2021/01/<name>/`. */
const document = (name: string, lines: readonly string[], body = "Acme Robotics Inc. opened a plant in Houston today.\n"): readonly [string, string] => [
  `content/${name}.md`,
  `---\ntitle: ${name}\ndate: 2021-01-15\n${lines.join("\n")}\n---\n${body}`,
];

const headings = "Acme Robotics Inc. opened a plant.\n\n## Plants\n\nTwo.\n\n### Houston\n\nOne.\n\n## Robots\n\nMany.\n";
const latex = String.raw`Energy is $E_1 = m c^2$, and \(a_1\), and it costs $5 or $10.

$$
\frac{x}{y}
$$

But $\frac{a$ stays.
`;

const picture = (name: string): Promise<Buffer> => readFile(join(root, "tests/fixtures/pictures", name));

const hrefs = (html: string): string[] => [...html.matchAll(/ href="([^"]*)"/g)].map(([, url = ""]) => url);

/** The page's parts by their outermost element: enough where nothing of the kind stands within another. */
const part = (html: string, from: string, to: string): string => {
  const start = html.indexOf(from);
  return start < 0 ? "" : html.slice(start, html.indexOf(to, start));
};

const sidebar = (html: string): string => part(html, "<aside", "</aside>");
const widgets = (html: string): string[] => [...sidebar(html).matchAll(/<h2[^>]*>(?:<a[^>]*>)?([^<]*)/g)].map(([, title = ""]) => title);

describe("documents on a site that says nothing of its layout", () => {
  const documents = [
    document("plain", ["tags: [plants]"]),
    document("sidebar-left", ["sidebar: left"]),
    document("sidebar-right", ["sidebar: right"]),
    document("sidebar-none", ["sidebar: none", "widgets: [recent]"]),
    document("sidebar-false", ["sidebar: false", "widgets: [recent]"]),
    document("sidebar-empty", ['sidebar: ""']),
    document("sidebar-odd", ["sidebar: top"]),
    document("widgets-ordered", ["sidebar: right", "widgets: [taglist, recent, years, kinds, providers]"]),
    document("widgets-empty", ["sidebar: right", "widgets: []"]),
    document("widgets-none", ["sidebar: right", "widgets: none"]),
    document("widgets-false", ["sidebar: right", "widgets: false"]),
    document("widgets-unknown", ["sidebar: right", "widgets: [recnet, recent]"]),
    document("pager-false", ["pager: false"]),
    document("pager-empty", ['pager: ""']),
    document("toc-true", ["toc: true"], headings),
    document("toc-false", ["toc: false"], headings),
    document("toc-empty", ['toc: ""'], headings),
    document("toc-short", ["toc: true"], "Acme Robotics Inc. opened a plant.\n\n## Plants\n\nTwo.\n"),
    document("authorbox-true", ["authorbox: true", "authors: [Jane Doe]"]),
    document("comments-true", ["comments: true"]),
    document("menu-main", ["menu: main"]),
    document("menu-map", ["menu: { main: { name: Prices, weight: 1 }, footer: { weight: 2 } }"]),
    document("menu-child", ["menu: { main: { parent: Prices } }"]),
    document("menu-false", ["menu: false"]),
    document("menu-empty", ['menu: ""']),
    document("thumbnail-path", ["thumbnail: plant.png"]),
    document("thumbnail-map", ["thumbnail: { src: /pictures/plant.png, alt: The plant, visibility: [post] }"]),
    document("thumbnail-empty", ['thumbnail: ""']),
    document("thumbnail-false", ["thumbnail: false"]),
    document("thumbnail-remote", ["thumbnail: https://pictures.example/plant.png"]),
    document("thumbnail-missing", ["thumbnail: nowhere.png"]),
    document("thumbnail-outside", ["thumbnail: ../../../etc/hostname"]),
    document("lead-text", ["lead: The plant makes grippers."]),
    document("lead-empty", ['lead: ""']),
    document("mathjax-true", ["mathjax: true"], latex),
    document("mathjax-false", ["mathjax: false"], latex),
    document("mathjax-empty", ['mathjax: ""'], latex),
    document("draft-true", ["draft: true", "thumbnail: secret.png"]),
    document("draft-false", ["draft: false"]),
    document("aliases-list", ["aliases: [/press/2020/plant, old.html]"]),
    document("aliases-empty", ["aliases: []"]),
    document("pinned-true", ["pinned: true", "tags: [plants]"]),
    document("weight-heavy", ["weight: 5", "tags: [plants]"]),
    document("weight-zero", ["weight: 0", "tags: [plants]"]),
  ] as const;

  let project: Project;
  let site: ReadonlyMap<string, string>;
  let report: { readonly problems: readonly { readonly code: string; readonly path: string; readonly detail?: string }[] };
  const page = (name: string): string => {
    const html = site.get(`2021/01/${name}/index.html`);
    if (html === undefined) throw new Error(`There is no page of ${name}.`);
    return html;
  };
  const problems = (name: string): unknown[] => report.problems.filter(({ path }) => path === `${name}.md`).map(({ code, detail }) => [code, detail]);

  beforeAll(async () => {
    const plant = await picture("plant.png");
    project = await makeProject({
      files: { ...Object.fromEntries(documents), "content/plant.png": plant, "static/pictures/plant.png": plant, "content/secret.png": await picture("portrait.png") },
      options: `{ url: "https://news.example", pageSize: 100 }`,
    });
    site = await builtSite(project);
    report = JSON.parse(await readFile(join(project.folder, ".dateline/report.json"), "utf8"));
  });

  test.each(["left", "right"])("sidebar: %s", (side) => {
    expect(page(`sidebar-${side}`)).toContain(`<main id="content" class="page single sidebar-${side}"`);
    expect(widgets(page(`sidebar-${side}`))).toContain("Recent");
  });

  test.each(["sidebar-none", "sidebar-false", "sidebar-empty", "sidebar-odd", "plain"])("no sidebar beside the article: %s", (name) => {
    expect(page(name)).toContain('class="page single sidebar-none"');
    expect(sidebar(page(name))).toBe("");
  });

  test("a word that is no side is reported", () => expect(problems("sidebar-odd")).toContainEqual(["key-value-odd", 'sidebar: "top"']));

  test("widgets stand in the order named; one with nothing to show is not there", () => expect(widgets(page("widgets-ordered"))).toEqual(["Tags", "Recent", "Archive"]));
  test("widgets that are empty are the site's", () => expect(widgets(page("widgets-empty"))).toEqual(["Recent", "Tags"]));
  test.each(["widgets-none", "widgets-false"])("no widgets, and so no sidebar: %s", (name) => expect(page(name)).toContain('class="page single sidebar-none"'));
  test("an unknown widget is left out and reported with the nearest name", () => {
    expect(widgets(page("widgets-unknown"))).toEqual(["Recent"]);
    expect(problems("widgets-unknown")).toContainEqual(["widget-unknown", "recnet; did you mean recent?"]);
  });
  test("the widget recent leaves out the article being read", () => expect(hrefs(sidebar(page("sidebar-left")))).not.toContain("/2021/01/sidebar-left/"));

  test("pager: links to the older and newer article, unless it is false", () => {
    expect(page("plain")).toContain('<nav class="neighbours"');
    expect(page("pager-empty")).toContain('<nav class="neighbours"');
    expect(page("pager-false")).not.toContain('class="neighbours"');
  });

  test("toc: the headings, those below others within them", () => {
    const toc = part(page("toc-true"), '<nav class="toc"', "</nav>").replace(/\s*<[/]?(?:nav|h2)[^>]*>/g, "");
    expect(toc).toBe('Contents<ol><li><a href="#plants">Plants</a><ol><li><a href="#houston">Houston</a></li></ol></li><li><a href="#robots">Robots</a></li></ol>');
  });
  test.each(["toc-false", "toc-empty", "toc-short"])("no table of contents: %s", (name) => expect(page(name)).not.toContain('class="toc"'));

  test("authorbox and comments show nothing where the site knows nothing, and no warning", () => {
    expect(page("authorbox-true")).not.toContain('class="authors"');
    expect(page("comments-true")).not.toContain('class="comments"');
    expect(page("authorbox-true") + page("comments-true")).not.toContain("WARNING");
  });

  test("menu: documents stand after the theme's own ways, by weight, then by title; one below another in it", () => {
    const main = part(page("plain"), '<nav aria-label="Site"', "</nav>");
    expect(hrefs(main)).toContain("/companies/");
    expect(hrefs(main).slice(-3)).toEqual(["/2021/01/menu-map/", "/2021/01/menu-child/", "/2021/01/menu-main/"]);
    expect(main).toContain('<details class="submenu"><summary>Prices</summary>');
    expect(part(page("plain"), '<footer class="footer"', "</footer>")).toContain('<a href="/2021/01/menu-map/">menu-map</a>');
  });
  test("the current entry of a menu is marked", () => expect(page("menu-main")).toContain('<a href="/2021/01/menu-main/" aria-current="page">menu-main</a>'));
  test("menu: false and an empty value make no entry", () => {
    const main = part(page("plain"), '<nav aria-label="Site"', "</nav>");
    expect(main).not.toContain("menu-false");
    expect(main).not.toContain("menu-empty");
  });

  test("thumbnail: in the list and on the page, in three formats and up to four widths, its place kept", () => {
    const shown = part(page("thumbnail-path"), '<figure class="thumbnail">', "</figure>");
    expect(shown).toMatch(/<source type="image\/avif" srcset="\/assets\/images\/[\w-]+-160\.avif 160w, \/assets\/images\/[\w-]+-320\.avif 320w, \/assets\/images\/[\w-]+-640\.avif 640w/);
    expect(shown).toContain('<source type="image/webp"');
    expect(shown).toMatch(/<img src="\/assets\/images\/[\w-]+-(\d+)\.jpeg" srcset="[^"]*" sizes="[^"]*" width="\1" height="\d+" alt/);
    expect(shown).not.toContain("loading=");
    const home = site.get("index.html") ?? "";
    expect(home).toContain('<a class="thumbnail" href="/2021/01/thumbnail-path/" tabindex="-1" aria-hidden="true">');
    for (const [, file = ""] of shown.matchAll(/\/(assets\/images\/[\w.-]+)/g)) expect(site.has(file)).toBe(true);
  });
  test("thumbnail: a map with a text and the places it is shown in; a path from the site's root is found in static/", () => {
    expect(part(page("thumbnail-map"), '<figure class="thumbnail">', "</figure>")).toContain('alt="The plant"');
    expect(site.get("index.html")).not.toContain('<a class="thumbnail" href="/2021/01/thumbnail-map/"');
  });
  test.each(["thumbnail-empty", "thumbnail-false", "thumbnail-remote", "thumbnail-missing", "thumbnail-outside"])("no picture: %s", (name) => expect(page(name)).not.toContain("<picture"));
  test("a picture that is not shown is reported with the reason", () => {
    expect(problems("thumbnail-remote")).toContainEqual(["picture-remote", "https://pictures.example/plant.png"]);
    expect(problems("thumbnail-missing")).toContainEqual(["picture-missing", "nowhere.png"]);
    expect(problems("thumbnail-outside")).toContainEqual(["picture-missing", "../../../etc/hostname"]);
  });
  test("a picture that is shown is not reported as a document that could not be read", () => expect(report.problems.filter(({ path }) => path === "plant.png")).toMatchObject([{ code: "picture-shown" }]));

  test("lead: under the title, and nothing where it is empty", () => {
    expect(page("lead-text")).toMatch(/<\/h1><p class="lead">The plant makes grippers\.<\/p>/);
    expect(page("lead-empty")).not.toContain('class="lead"');
  });

  test("mathjax: LaTeX becomes MathML without a script or a style in an attribute; money and faults stay text", () => {
    const html = page("mathjax-true");
    expect(html).toContain("Energy is <math><mrow><msub><mi>E</mi><mn>1</mn></msub>");
    expect(html).toContain("<math><msub><mi>a</mi><mn>1</mn></msub></math>");
    expect(html).toContain('<math display="block"><mfrac><mi>x</mi><mi>y</mi></mfrac></math>');
    expect(html).toContain("it costs $5 or $10.");
    expect(html).toContain(String.raw`But $\frac{a$ stays.`);
    expect(html).not.toMatch(/<math[^]*? style=/);
    expect(problems("mathjax-true")).toContainEqual(["formula-broken", String.raw`\frac{a`]);
  });
  test.each(["mathjax-false", "mathjax-empty"])("no formulas: %s", (name) => {
    expect(page(name)).toContain("Energy is $E_1 = m c^2$");
    expect(page(name)).not.toContain("<math");
  });

  test("draft: true is not published, nor is its picture", () => {
    expect(site.has("2021/01/draft-true/index.html")).toBe(false);
    expect([...site.values()].some((text) => text.includes("draft-true"))).toBe(false);
    expect([...site.keys()].filter((path) => path.startsWith("assets/images/")).length).toBe(new Set([...page("thumbnail-path").matchAll(/\/(assets\/images\/[\w.-]+)/g)].map(([, file]) => file)).size);
    expect(site.has("2021/01/draft-false/index.html")).toBe(true);
  });

  test("aliases: each leads to the article, for hosts with rules and for those without", () => {
    expect(site.get("press/2020/plant/index.html")).toContain("2021/01/aliases-list/");
    expect(site.get("old.html")).toContain("2021/01/aliases-list/");
    expect(site.get("_redirects")).toContain("/press/2020/plant/ /2021/01/aliases-list/ 301");
    expect(site.get("_redirects")).not.toContain("aliases-empty");
  });

  test("pinned and weight: above all others on the home page and in lists, the smaller the higher; 0 is none", () => {
    const first = (path: string): string[] => [...(site.get(path) ?? "").matchAll(/<h[23] class="headline"><a href="\/2021\/01\/([^/]*)/g)].map(([, name = ""]) => name).slice(0, 2);
    expect(first("index.html")).toEqual(["pinned-true", "weight-heavy"]);
    expect(first("tags/plants/index.html")).toEqual(["pinned-true", "weight-heavy"]);
  });

  test("styles of what a site does not use are not sent", () => {
    const css = [...site].find(([path]) => /^assets\/dateline\..*\.css$/.test(path))?.[1] ?? "";
    expect(css).toContain(".thumbnail");
    expect(css).not.toContain(".show-comments");
    expect(css).not.toContain(".authors");
  });
});

describe("a site's own layout", () => {
  const options = `{
    url: "https://news.example",
    layout: {
      sidebar: { home: "left", list: false, single: "right" },
      widgets: { home: ["recent", "social"], single: ["about-this-company", "sidemenu", "mine", "serach"] },
      pager: false,
      toc: true,
      mathjax: true,
      comments: { service: "utterances", repo: "acme/news" },
      thumbnail: { visibility: ["post"] },
      menu: {
        main: [{ name: "News", url: "/" }, { name: "Investors", url: "/investors/" }, { name: "Events", url: "https://events.example/", parent: "investors" }],
        side: [{ name: "Prices", url: "/prices/" }],
      },
      counts: { recent: 2 },
      social: { Mastodon: "https://social.example/@acme" },
      authors: { "Jane Doe": { bio: "Jane Doe writes about robots.", url: "/jane/", avatar: "portrait.png" }, "Sam Sample": { bio: "Sam Sample covers plants." } },
    },
  }`;
  const release = "HOUSTON, Jan. 15, 2021 (GLOBE NEWSWIRE) -- Acme Robotics Inc. (NYSE American: ACME) today opened a plant.\n\n## Plants\n\nWith $x_1$.\n\n## Robots\n\nMany.\n";
  let site: ReadonlyMap<string, string>;
  let report: { readonly problems: readonly unknown[] };
  const page = (name: string): string => site.get(`2021/01/${name}/index.html`) ?? "";

  beforeAll(async () => {
    const widget = `import { h } from "eleventy-plugin-dateline/theme";\nexport default () => h("p", { class: "widget" }, "My widget");\n`;
    const project = await makeProject({
      options,
      files: {
        ...Object.fromEntries([
          document("all", ["authors: [Jane Doe, sam sample, Nobody Known]", "thumbnail: plant.png", "tags: [plants]"], release),
          document("none", ["pager: true", "toc: false", "mathjax: false", "comments: false", "authorbox: false", "sidebar: none", "authors: [Jane Doe]", "thumbnail: { src: plant.png, visibility: list }"], release),
          document("empty", ['pager: ""', 'toc: ""', 'mathjax: ""', 'comments: ""', 'authorbox: ""', 'sidebar: ""', "widgets: []", 'menu: ""', "authors: [Sam Sample]"], release),
        ]),
        "content/plant.png": await picture("plant.png"),
        "content/portrait.png": await picture("portrait.png"),
        "_includes/widgets/mine.js": widget,
      },
    });
    site = await builtSite(project);
    report = JSON.parse(await readFile(join(project.folder, ".dateline/report.json"), "utf8"));
  });

  test.each(["all", "empty"])("holds where a document says nothing: %s", (name) => {
    const html = page(name);
    expect(html).toContain("sidebar-right");
    expect(html).toContain('class="toc"');
    expect(html).toContain("<math>");
    expect(html).toContain('class="comments"');
    expect(html).toContain('class="authors"');
    expect(html).not.toContain('class="neighbours"');
  });

  test("gives way where a document says no", () => {
    const html = page("none");
    expect(html).toContain("sidebar-none");
    expect(html).not.toContain('class="toc"');
    expect(html).not.toContain("<math");
    expect(html).not.toContain('class="comments"');
    expect(html).not.toContain('class="authors"');
    expect(html).toContain('class="neighbours"');
  });

  test("is told apart by the kind of page", () => {
    expect(site.get("index.html")).toContain("sidebar-left");
    expect(widgets(site.get("index.html") ?? "")).toEqual(["Recent", "Follow us"]);
    expect(sidebar(site.get("tags/plants/index.html") ?? "x")).toBe("");
  });

  test("counts say how many entries a widget shows", () => expect(sidebar(site.get("index.html") ?? "").match(/<bdi/g)).toHaveLength(2));

  test("widgets: the company of the article, the side menu by Mainroad's name, the site's own", () => {
    expect(widgets(page("all"))).toEqual(["About this company", "More"]);
    expect(sidebar(page("all"))).toContain('<a href="/companies/acme-robotics/">Acme Robotics</a>');
    expect(sidebar(page("all"))).toContain('<a href="/symbols/AMEX-ACME/">AMEX:ACME</a>');
    expect(sidebar(page("all"))).toContain('<a href="/prices/">Prices</a>');
    expect(sidebar(page("all"))).toContain('<p class="widget">My widget</p>');
    expect(report.problems).toContainEqual(expect.objectContaining({ code: "widget-unknown", path: "(options)", detail: "serach; did you mean search?" }));
  });

  test("authors: each that the site knows, with picture, name, link and text", () => {
    const box = part(page("all"), '<section class="authors">', "</section>");
    expect(box).toContain("<h2>About the authors</h2>");
    expect(box).toContain('<h3><a href="/jane/">Jane Doe</a></h3><p>Jane Doe writes about robots.</p>');
    expect(box).toContain("<h3>Sam Sample</h3><p>Sam Sample covers plants.</p>");
    expect(box).toMatch(/<img src="\/assets\/images\/[\w-]+\.jpeg"[^>]* alt loading="lazy"/);
    expect(box).not.toContain("Nobody");
    expect(part(page("empty"), '<section class="authors">', "</section>")).toContain("<h2>About the author</h2>");
  });

  test("comments: a button for the script, which nothing loads before it is pressed, and a link without it", () => {
    const html = page("all");
    expect(html).toContain('data-src="https://utteranc.es/client.js"');
    expect(html).toContain('<a href="https://github.com/acme/news/issues" rel="external">');
    expect(html).not.toMatch(/<(?:script|iframe|link)[^>]* (?:src|href)="https?:\/\/(?!news\.example)/);
    const code = [...site].find(([path]) => /^assets\/dateline\..*\.js$/.test(path))?.[1];
    expect(code).toContain("button.show-comments");
  });

  test("menu: the option's entries take the place of the theme's own ways", () => {
    const main = part(page("all"), '<nav aria-label="Site"', "</nav>");
    expect(hrefs(main)).toEqual(["/", "/investors/", "https://events.example/"]);
    expect(main).toContain('<details class="submenu"><summary>Investors</summary>');
    expect(part(site.get("index.html") ?? "", '<nav aria-label="Site"', "</nav>")).toContain('<a href="/" aria-current="page">News</a>');
  });

  test("thumbnail: the site's places, unless the document names its own", () => {
    expect(page("all")).toContain('<figure class="thumbnail">');
    expect(page("none")).not.toContain('<figure class="thumbnail">');
    expect(hrefs(site.get("index.html") ?? "").filter((url) => url === "/2021/01/all/").length).toBeLessThan(hrefs(site.get("index.html") ?? "").filter((url) => url === "/2021/01/none/").length + 1);
    expect(site.get("index.html")).toContain('<a class="thumbnail" href="/2021/01/none/"');
    expect(site.get("index.html")).not.toContain('<a class="thumbnail" href="/2021/01/all/"');
  });
});

test("pictures of a document that is held back later are taken out; files of others stay, and pictures are not made twice", async () => {
  const released = document("plant", ["thumbnail: plant.png"]);
  const project = await makeProject({ files: { ...Object.fromEntries([released]), "content/plant.png": await picture("plant.png"), "_site/assets/images/mine.png": "mine" } });
  const pictures = (site: ReadonlyMap<string, string>): string[] => [...site.keys()].filter((path) => path.startsWith("assets/images/"));
  const first = await builtSite(project);
  expect(pictures(first)).toHaveLength(13);
  const kept = join(project.folder, ".dateline/images", pictures(first).find((path) => path.endsWith(".avif"))?.slice("assets/images/".length) ?? "");
  const made = await stat(kept);
  expect(await builtSite(project)).toEqual(first);
  expect((await stat(kept)).mtimeMs).toBe(made.mtimeMs);
  await writeFile(join(project.folder, released[0]), released[1].replace("---\ntitle", "---\ndraft: true\ntitle"));
  expect(pictures(await builtSite(project))).toEqual(["assets/images/mine.png"]);
});
