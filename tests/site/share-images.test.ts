/** Pictures for links in a site that the package builds, under a path. */
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { makeProject } from "../setup/project.ts";
import { treeOf } from "../setup/tree.ts";

const release = (title: string, lang: string): string => `---\ntitle: ${title}\ndate: 2025-02-13\nlang: ${lang}\n---\n\nAcme Robotics Inc. says so.\n`;

test("each article's page names its own by its whole address, and nothing is drawn of what is under embargo", async () => {
  const files = {
    "content/hall.md": release("Acme opens a hall", "en"),
    "content/halle.md": release("Acme eröffnet eine Halle", "de"),
    "content/qaa.md": release("أكمي تفتتح قاعة جديدة", "ar"),
    "content/later.md": "---\ntitle: Acme buys land\ndate: 2025-02-13\nembargo: 2099-01-01T00:00:00Z\n---\n\nNot yet.\n",
    "img/logo.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="32"><rect width="160" height="32"/></svg>',
  };
  const options = `{ url: "https://news.example", shareImages: true, logo: { src: "/img/logo.svg", width: 160, height: 32 }, hosts: ["netlify"] }`;
  const project = await makeProject({ files, options });
  const { code, stdout, stderr } = await project.build(["--pathprefix=/newsroom/"]);
  expect(code, stdout + stderr).toBe(0);
  const site = await treeOf(join(project.folder, "_site"));
  const pictures = [...site.keys()].filter((path) => path.startsWith("assets/share/"));
  const named = [...site].flatMap(([, bytes]) => /<meta property="og:image" content="([^"]+)"/.exec(String(bytes))?.[1] ?? []);
  expect(pictures).toHaveLength(3);
  expect(named.toSorted()).toEqual(pictures.map((path) => `https://news.example/newsroom/${path}`).toSorted());
  for (const path of pictures) expect(await sharp(site.get(path)).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
  // Names change with what is in them: whoever has one may keep it.
  expect(String(site.get("_headers"))).toContain("/newsroom/assets/*\n  Cache-Control: public, max-age=31536000, immutable");
});
