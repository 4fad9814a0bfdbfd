/** The plugin in sites that set it up in their own ways. */
import { describe, expect, test } from "vitest";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { makeProject, type Project } from "../setup/project.ts";
import { treeOf } from "../setup/tree.ts";

const release = " date 2021-11-02 KULR Partners with a Producer of Batteries\n\nSAN DIEGO, Nov. 02, 2021 (GLOBE NEWSWIRE) -- KULR Technology Group, Inc. (NYSE American: KULR) today announced a partnership.\n";
const article = "2021/11/kulr-partners-with-a-producer-of-batteries/index.html";

async function built(project: Project, args: readonly string[] = []): Promise<Map<string, string>> {
  const { code, stdout, stderr } = await project.build(args);
  expect(code, stdout + stderr).toBe(0);
  const tree = await treeOf(join(project.folder, "_site"));
  return new Map([...tree].map(([path, bytes]) => [path, bytes.toString("utf8")]));
}

describe("a site's own files win over the package's", () => {
  test("a component of the same name, written without JSX", async () => {
    const footer = `import { h, useTheme } from "eleventy-plugin-dateline/theme";
export default function Footer() {
  const { site } = useTheme();
  return h("footer", { class: "mine" }, "The foot of ", site.title);
}
`;
    const site = await built(await makeProject({ files: { "content/a.txt": release, "_includes/components/footer.js": footer } }));
    expect(site.get(article)).toContain('<footer class="mine">The foot of News</footer>');
    expect(site.get("404.html")).toContain('<footer class="mine">');
  });

  test("a page template of the same name, in another language", async () => {
    const page = "---\npermalink: /archive/\n---\n<p>My archive: {{ collections.years | size }} year(s)</p>\n";
    const site = await built(await makeProject({ files: { "content/a.txt": release, "archive.liquid": page } }));
    expect(site.get("archive/index.html")).toBe("<p>My archive: 1 year(s)</p>\n");
    expect(site.has(article)).toBe(true);
  });

  test("a style sheet of the same name, and a custom one that comes last", async () => {
    const files = { "content/a.txt": release, "_includes/styles/print.css": "@media print{body{color:red}}", "_includes/styles/custom.css": ".mine{color:#0a0}" };
    const site = await built(await makeProject({ files, options: `{ url: "https://news.example", tokens: { "--accent": "#123456" } }` }));
    const css = [...site].find(([path]) => /^assets\/dateline\.\w+\.css$/.test(path))?.[1] ?? "";
    expect(css).toContain("@media print{body{color:red}}");
    expect(css).toContain(".mine{color:#0a0}");
    expect(css).toContain(":root{--accent:#123456}");
    expect(css.indexOf("--accent:#123456")).toBeLessThan(css.indexOf("@media print"));
    expect(css).toMatch(/\.mine\{color:#0a0\}\s*$/);
  });

  test("a widget of its own, named by a document", async () => {
    const widget = `import { h } from "eleventy-plugin-dateline/theme";\nexport default () => h("p", null, "Hello from a widget");\n`;
    const document = "---\ntitle: With a widget\ndate: 2021-11-02\nsidebar: left\nwidgets: [hello]\n---\nText.\n";
    const site = await built(await makeProject({ files: { "content/a.md": document, "_includes/widgets/hello.js": widget } }));
    expect(site.get("2021/11/with-a-widget/index.html")).toContain("<p>Hello from a widget</p>");
  });

  test("a component that is none fails the build and names the file", async () => {
    const project = await makeProject({ files: { "content/a.txt": release, "_includes/components/footer.js": "export default 1;\n" } });
    const { code, stdout, stderr } = await project.build();
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain("footer.js must export a component, as its default or as Footer.");
  });
});

describe("options", () => {
  test("an unknown one fails the build and suggests the right one", async () => {
    const project = await makeProject({ files: { "content/a.txt": release }, options: `{ titel: "News" }` });
    const { code, stdout, stderr } = await project.build();
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain('Dateline has no option "titel". Did you mean "title"?');
  });

  test("the plugin added twice does what it does once, and leaves its options as they are", async () => {
    const config = `import dateline from "eleventy-plugin-dateline";
const options = Object.freeze({ url: "https://news.example", zones: Object.freeze([]) });
export default (eleventyConfig) => {
  eleventyConfig.addPlugin(dateline, options);
  eleventyConfig.addPlugin(dateline, options);
};
`;
    const once = await built(await makeProject({ files: { "content/a.txt": release } }));
    const twice = await built(await makeProject({ files: { "content/a.txt": release, "eleventy.config.js": config } }));
    expect(twice).toEqual(once);
  });

  test("content in Eleventy's input folder itself is refused, with what to do", async () => {
    const project = await makeProject({ files: { "a.txt": release }, options: `{ content: "." }` });
    const { code, stdout, stderr } = await project.build();
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain("Name another folder for the documents");
  });

  test("a collection that the site already has is not taken from it", async () => {
    const config = (options: string): string => `import dateline from "eleventy-plugin-dateline";
export default (eleventyConfig) => {
  eleventyConfig.addCollection("years", () => ["mine"]);
  eleventyConfig.addPlugin(dateline, ${options});
};
`;
    const clash = await makeProject({ files: { "content/a.txt": release, "eleventy.config.js": config(`{ url: "https://news.example" }`) } });
    const { code, stdout, stderr } = await clash.build();
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain('This site already has a collection "years"');
    const template = "---\npermalink: /mine.txt\n---\n{{ collections.years }} {{ collections.news_years[0].title }}";
    const prefixed = { "content/a.txt": release, "mine.liquid": template, "eleventy.config.js": config(`{ url: "https://news.example", collectionPrefix: "news_" }`) };
    expect((await built(await makeProject({ files: prefixed }))).get("mine.txt")).toBe("mine 2021");
  });

  test("an item of a collection has what an item of Eleventy's has, named and written alike", async () => {
    const fields = ["url", "date", "inputPath", "fileSlug", "filePathStem", "outputPath", "outputFileExtension", "templateSyntax"];
    const dump = `export const data = { permalink: "/items.json", eleventyExcludeFromCollections: true };
const shown = (item) => Object.fromEntries(${JSON.stringify(fields)}.map((name) => [name, [item.page[name], item[name] ?? null]]));
export default { data, render: ({ collections: { articles, own } }) => JSON.stringify([articles[0], own[0]].map((item) => ({ has: Object.keys(item).sort(), shown: shown(item) }))) };
`;
    const own = "---\ndate: 2021-11-02\ntags: own\npermalink: /2021/11/own/\n---\nMine.";
    const site = await built(await makeProject({ files: { "content/2021/a.txt": release, "posts/own.md": own, "items.11ty.js": dump } }));
    const [item, others] = JSON.parse(site.get("items.json") ?? "[]");
    expect(item.shown).toEqual({
      url: Array(2).fill("/2021/11/kulr-partners-with-a-producer-of-batteries/"),
      date: Array(2).fill("2021-11-02T12:00:00.000Z"),
      inputPath: Array(2).fill("./content/2021/a.txt"),
      fileSlug: Array(2).fill("kulr-partners-with-a-producer-of-batteries"),
      filePathStem: Array(2).fill("/2021/11/kulr-partners-with-a-producer-of-batteries"),
      outputPath: Array(2).fill("./_site/2021/11/kulr-partners-with-a-producer-of-batteries/index.html"),
      outputFileExtension: Array(2).fill("html"),
      templateSyntax: Array(2).fill(""),
    });
    expect(others.shown.inputPath).toEqual(Array(2).fill("./posts/own.md"));
    expect(others.shown.outputPath).toEqual(Array(2).fill("./_site/2021/11/own/index.html"));
    // What Eleventy keeps of a template: documents are none.
    expect(others.has.filter((name: string) => !item.has.includes(name))).toEqual(["groupNumber", "rawInput", "template"]);
  });

  test("strict makes a document's error fail the build, after telling it", async () => {
    const files = { "content/a.txt": release, "content/b.txt": "x".repeat(2000) };
    const lenient = await makeProject({ files, options: `{ url: "https://news.example", maxFileSize: 1000 }` });
    expect((await lenient.build()).code).toBe(0);
    const strict = await makeProject({ files, options: `{ url: "https://news.example", maxFileSize: 1000, strict: true }` });
    const { code, stdout, stderr } = await strict.build();
    expect(code).not.toBe(0);
    expect(stderr).toContain("error file-too-large × 1");
    expect(stdout + stderr).toContain("1 document has an error, and the option strict is set");
  });
});

describe("Eleventy's other ways", () => {
  test("a script or an archive named like a page takes no page's place", async () => {
    const site = await built(await makeProject({ files: { "content/a.txt": release, "index.js": "export default 1;\n", "archive.zip": "PK" } }));
    expect(site.get("index.html")).toContain("KULR Partners with a Producer of Batteries");
    expect(site.has("archive/index.html")).toBe(true);
  });

  test("--to=json gives JSON and nothing else", async () => {
    const project = await makeProject({ files: { "content/a.txt": release } });
    const { code, stdout } = await project.build(["--to=json"]);
    expect(code).toBe(0);
    const pages: { url: string }[] = JSON.parse(stdout);
    expect(pages.map(({ url }) => url)).toContain(`/${article.replace("index.html", "")}`);
  });

  test("a content folder named by its whole path is read, and one that is not there is an error", async () => {
    const project = await makeProject({ files: { "elsewhere/a.txt": release } });
    const { stdout } = await project.dateline("read", "elsewhere");
    expect(stdout).toContain("KULR Partners with a Producer of Batteries");
    const { stderr } = await project.build();
    expect(stderr).toContain("error content-missing × 1");
  });

  test("a script in the components folder that is no component of the theme is left alone", async () => {
    const files = { "content/a.txt": release, "_includes/components/menu.js": "document.querySelector('nav');\n" };
    expect((await built(await makeProject({ files }))).has(article)).toBe(true);
  });
});

describe("what the build tells", () => {
  test("a summary for people, and a report for machines", async () => {
    const project = await makeProject({ files: { "content/a.txt": release, "content/b.txt": "" }, options: `{}` });
    const { stderr } = await project.build();
    expect(stderr).toContain("[dateline] 1 article from 2 documents, 1 document without one; 0 errors, 2 warnings");
    expect(stderr).toContain("warning file-empty × 1");
    expect(stderr).toContain("warning site-url-missing × 1");
    const report: unknown = JSON.parse(await readFile(join(project.folder, ".dateline/report.json"), "utf8"));
    expect(report).toMatchObject({ documents: 2, articles: 1, problems: [{ code: "site-url-missing" }, { code: "file-empty", path: "b.txt", severity: "warning" }] });
  });

  test("a folder without documents gives a site that says so", async () => {
    const site = await built(await makeProject({ files: {} }));
    expect(site.get("index.html")).toContain("No news yet");
    expect(site.get("tags/index.html")).toContain("None of the articles has one yet.");
    expect(site.get("feed.xml")).toContain("<channel>");
  });
});

test("the command line explains a document of the site, with its options", async () => {
  const project = await makeProject({ files: { "content/a.txt": release } });
  const { code, stdout } = await project.dateline("explain", "content/a.txt");
  expect(code).toBe(0);
  expect(stdout).toContain("a.txt: read by crawl");
  expect(stdout).toContain("published    2021-11-02 (day)\n               ← crawl prefix, line 1");
  expect(stdout).toContain("wire         GlobeNewswire\n               ← dateline, line 3");
  const wrong = await project.dateline("check", "nowhere");
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain("There is nothing at nowhere.");
});
