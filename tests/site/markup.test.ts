/** Every page is valid HTML, whatever the documents hold. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { markupErrors } from "../setup/markup.ts";
import { siteFolder } from "../setup/paths.ts";
import { needs } from "../setup/program.ts";
import { makeProject } from "../setup/project.ts";

/** The Nu Html Checker is a Java program. */
const java = async (skip: (note: string) => void): Promise<void> => needs("java", ["-version"], "default-jre-headless", skip);

test("this repository's own site", async ({ skip }) => {
  await java(skip);
  expect(await markupErrors(siteFolder())).toEqual([]);
});

/** What old pages, mail programs and word processors write. */
const messy = `---
title: Acme Robotics <b>Opens</b> a "Plant" & More
tags: ["R&D", "<i>", "ünï cödé"]
symbols: ["NASDAQ:ACME"]
---
<center><font color="red" size=5>Acme Robotics opens a plant</font></center>
<p align="center" id="content">First.</p><p id="content">Second, with <span>a <div>block</div> in it</span>.</p>
<a href="https://a.example/##x">a link <a href="https://b.example/a b|c">in a link</a></a> <a name="top"></a>
<h1>One</h1><h4>Four</h4><h2><a name="x"></a>Two</h2><h3></h3><ul><li><h6>Six</h6></li></ul>
<li>loose</li><dl><dt>term</dt></dl><ul><p>no item</p></ul>
<table width="100%" border=1><p>stray</p><tr><td colspan=0 nowrap><h3>cell</h3></td></tr><tr></tr><caption>late</caption></table>
<img src="/a b.png" width="50%"><img src=""><time>yesterday</time><code lang="groovy">def x</code>
<details>no summary</details><figure><figcaption>a</figcaption><img src="/c.png"><figcaption>b</figcaption></figure>
<pre><div>one</div><div>two</div></pre><h2><p>boxed</p></h2><b>bold <p>paragraph</p></b><td>cell</td><rt>ruby</rt>
`;

const markdown = `# Acme Robotics Reports

HOUSTON, May 4, 2026 -- Acme Robotics Inc. (NASDAQ: ACME) reports.[^1] It says so <em>loudly.

## Results

| Quarter | Revenue |
|---|---|
| Q1 | 12 |

### [Results](https://example.com/results) again

\`\`\`js
const acme = "<b>";
\`\`\`

[^1]: In Houston.
`;

test("a site of messy documents, and its style guide", async ({ skip }) => {
  await java(skip);
  const { folder, build } = await makeProject({
    files: { "content/2026-05-01-messy.md": messy, "content/2026-05-04-results.md": markdown, "content/2026-05-05-page.html": `<!doctype html><title>Acme Page</title><body><main>${messy.split("---\n")[2] ?? ""}</main>` },
    options: `{ url: "https://news.example", styleGuide: true, logo: { src: "/logo.svg", width: 120, height: 24 }, icon: "/icon.svg", share: ["copy", "device", "email", "bluesky", "facebook", "linkedin", "reddit", "whatsapp", "x"] }`,
  });
  expect((await build()).code).toBe(0);
  expect(await markupErrors(join(folder, "_site"))).toEqual([]);
});
