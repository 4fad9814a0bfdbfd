/** A rebuild makes what has changed, and leaves the site that a clean build makes, byte for byte. */
import { mkdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { array, assert, asyncProperty, constant, constantFrom, nat, oneof, record, subarray, type Arbitrary } from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { UserOptions } from "../plugins/dateline/options.ts";
import { inFolder, rebuild } from "./setup/rebuild.ts";
import { differences } from "./setup/tree.ts";

vi.spyOn(console, "error").mockImplementation(() => {});

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
};

interface Document {
  readonly title?: string;
  readonly date?: string;
  readonly tags?: readonly string[];
  readonly lang?: string;
  readonly text?: string;
  readonly more?: string;
}

const document = ({ title = "Acme opens a hall", date = "2025-02-13", tags = ["Halls"], lang = "en", text = "Acme Robotics Inc. opens a hall.", more = "" }: Document): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\ntags: ${JSON.stringify(tags)}\nlang: ${lang}\n${more}---\n\n${text}\n`;

const few: Readonly<Record<string, string>> = {
  "content/hall.md": document({}),
  "content/land.md": document({ title: "Acme buys land", date: "2025-03-01", tags: ["Land"] }),
  "content/robot.md": document({ title: "Acme shows a robot", date: "2024-11-20", tags: ["Robots", "Halls"] }),
};

async function writeFew(): Promise<void> {
  for (const [path, text] of Object.entries(few)) await write(path, text);
}

const clean = async (options: UserOptions = {}): Promise<ReadonlyMap<string, Buffer>> => {
  const { tree } = await rebuild({ ...options, store: false }, { output: "_clean", stopAfter: Infinity });
  await rm("_clean", { recursive: true });
  return tree;
};

describe("a rebuild", () => {
  test("of what has not changed makes no page", () =>
    inFolder(async () => {
      await writeFew();
      await rebuild({});
      const { made, tree } = await rebuild({});
      expect(made).toEqual([]);
      expect(differences(tree, await clean())).toEqual([]);
    }));

  test("after a change of a text makes its page and the lists that quote it, and not the pages that only link to it", () =>
    inFolder(async () => {
      await writeFew();
      await rebuild({});
      await write("content/robot.md", document({ title: "Acme shows a robot", date: "2024-11-20", tags: ["Robots", "Halls"], text: "Acme Robotics Inc. shows a robot. It has a door now." }));
      const { made, tree } = await rebuild({});
      expect(made).toContain("/2024/11/acme-shows-a-robot/");
      expect(made).not.toContain("/tags/land/");
      expect(differences(tree, await clean())).toEqual([]);
    }));

  test("after a sentence far down in a text makes its page, and no list that shows nothing of it", () =>
    inFolder(async () => {
      const robot = (more: string): string => document({ title: "Acme shows a robot", date: "2024-11-20", tags: ["Robots"], text: `Acme Robotics Inc. shows a robot. It has two arms. It has a lamp.\n\nIt can count to ten. It can sing.\n\nIts colour is red.${more}` });
      await writeFew();
      await write("content/robot.md", robot(""));
      await rebuild({});
      await write("content/robot.md", robot(" Its lamp is green."));
      const { made, tree } = await rebuild({});
      expect(made).toContain("/2024/11/acme-shows-a-robot/");
      expect(made.filter((url) => ["/", "/2024/", "/2024/11/", "/tags/robots/"].includes(url))).toEqual([]);
      expect(differences(tree, await clean())).toEqual([]);
    }));

  test("of a headline that has got a story makes the lists that said it had none", () =>
    inFolder(async () => {
      const robot = (text: string): string => document({ title: "Acme shows a robot", date: "2024-11-20", tags: ["Robots"], more: "summary: Acme shows a robot in Halle.\n", text });
      const source = "[Original](https://wire.example.com/robot)";
      await writeFew();
      await write("content/robot.md", robot(source));
      await rebuild({});
      await write("content/robot.md", robot(`Acme Robotics Inc. shows a robot. It has two arms.\n\n${source}`));
      const { made, tree } = await rebuild({});
      expect(made).toContain("/tags/robots/");
      expect(differences(tree, await clean())).toEqual([]);
    }));

  test("removes the pages of a document that is gone, with their folders, and no file of anybody else's", () =>
    inFolder(async () => {
      await writeFew();
      await rebuild({});
      await write("_site/2024/11/acme-shows-a-robot/photo.txt", "not Dateline's");
      await rm("content/robot.md");
      const { tree } = await rebuild({});
      expect(tree.has("2024/11/acme-shows-a-robot/index.html")).toBe(false);
      expect(tree.has("2024/11/acme-shows-a-robot/photo.txt")).toBe(true);
      await expect(stat("_site/tags/robots")).rejects.toThrow("ENOENT");
    }));

  test("removes the page of what is held back now", () =>
    inFolder(async () => {
      await writeFew();
      await rebuild({});
      await write("content/hall.md", document({ more: "draft: true\n" }));
      const { tree } = await rebuild({});
      expect(tree.has("2025/02/acme-opens-a-hall/index.html")).toBe(false);
      expect(differences(tree, await clean())).toEqual([]);
    }));

  test("makes a page again that is gone from the output or was cut off", () =>
    inFolder(async () => {
      await writeFew();
      await rebuild({});
      await rm("_site/archive/index.html");
      await writeFile("_site/2025/index.html", "cut");
      const { made, tree } = await rebuild({});
      expect(made.toSorted()).toEqual(["/2025/", "/archive/"]);
      expect(differences(tree, await clean())).toEqual([]);
    }));

  test("makes all pages where an option or a file of the site's own has changed", () =>
    inFolder(async () => {
      await writeFew();
      const { made: all } = await rebuild({});
      const { made: titled } = await rebuild({ title: "Acme's newsroom" });
      await write("src/_includes/styles/custom.css", "h1 { color: red }");
      const { made: styled } = await rebuild({ title: "Acme's newsroom" });
      expect([titled.length, styled.length]).toEqual([all.length, all.length]);
    }));

  test("of a build that was killed makes what that one did not", () =>
    inFolder(async () => {
      await writeFew();
      await rebuild({});
      await write("content/new.md", document({ title: "Acme hires", date: "2025-04-01" }));
      await rebuild({}, { stopAfter: 3 });
      // As it was before: pages that the killed build had made are not what they were.
      await rm("content/new.md");
      const { tree } = await rebuild({});
      expect(differences(tree, await clean())).toEqual([]);
    }));

  test("of a build that was killed removes its new pages where they are not wanted any more, and no file that was there before it", () =>
    inFolder(async () => {
      await writeFew();
      await rebuild({});
      await write("content/new.md", document({ title: "Acme hires", date: "2025-04-01", tags: ["Jobs"] }));
      await write("_site/tags/jobs/index.html", "not Dateline's");
      await rebuild({}, { stopAfter: 4 });
      expect((await stat("_site/2025/04/acme-hires/index.html")).size).toBeGreaterThan(0);
      await rm("content/new.md");
      const { tree } = await rebuild({});
      expect(tree.get("tags/jobs/index.html")?.toString()).toBe("not Dateline's");
      expect(differences(tree, await clean())).toEqual(["tags/jobs/index.html"]);
    }));

  test("takes a store that is damaged for none", () =>
    inFolder(async () => {
      await writeFew();
      await rebuild({});
      await writeFile(".dateline/store/readings/data.mdb", "not a database");
      const { made, tree } = await rebuild({});
      expect(made).toEqual([]);
      expect(differences(tree, await clean())).toEqual([]);
    }));

  test("sees a file of the same size and time whose content is another", () =>
    inFolder(async () => {
      await writeFew();
      const long = new Date(Date.UTC(2025, 0, 1));
      await utimes("content/hall.md", long, long);
      await rebuild({});
      await write("content/hall.md", document({ title: "Acme opens a Hall" }));
      await utimes("content/hall.md", long, long);
      const { tree } = await rebuild({});
      expect(tree.get("2025/02/acme-opens-a-hall/index.html")?.toString()).toContain("Acme opens a Hall");
    }));
});

const names = ["a.md", "b.md", "c.md", "sub/d.md", "sub/e.md", "a.fr.md"] as const;
const titles = ["Acme opens a hall", "Acme buys land", "Borealis and Acme merge", "Correction: Acme opens a hall", "Acme reports results"] as const;

const documents = record({
  title: constantFrom(...titles),
  date: constantFrom("2025-02-13", "2025-02-14", "2024-12-31", "2023-05-05 10:00", "2027-01-01"),
  tags: subarray(["Halls", "halls", "Land", "Robots"]),
  lang: constantFrom("en", "fr"),
  text: constantFrom("Acme Robotics Inc. (NYSE: ACME) opens a hall.", "Borealis plc bought land. See [before](a.md).", "AUSTIN, Texas--(BUSINESS WIRE)--Acme Robotics Inc. today reported results.\n\n**About Acme Robotics**\n\nIt makes robots."),
  more: constantFrom("", "draft: true\n", "aliases: [/old/]\n", "weight: 3\n"),
});

type Step =
  | { readonly does: "write"; readonly name: string; readonly document: Document }
  | { readonly does: "remove"; readonly name: string }
  | { readonly does: "rename"; readonly name: string; readonly to: string }
  | { readonly does: "theme"; readonly color: string }
  | { readonly does: "option"; readonly pageSize: number }
  | { readonly does: "folder"; readonly tag: string }
  | { readonly does: "kill"; readonly after: number };

const name = constantFrom(...names);

const step: Arbitrary<Step> = oneof(
  { weight: 6, arbitrary: record({ does: constant("write" as const), name, document: documents }) },
  { weight: 2, arbitrary: record({ does: constant("remove" as const), name }) },
  { weight: 2, arbitrary: record({ does: constant("rename" as const), name, to: name }) },
  { weight: 1, arbitrary: record({ does: constant("theme" as const), color: constantFrom("red", "blue") }) },
  { weight: 1, arbitrary: record({ does: constant("option" as const), pageSize: constantFrom(2, 20) }) },
  { weight: 1, arbitrary: record({ does: constant("folder" as const), tag: constantFrom("News", "Robots") }) },
  { weight: 1, arbitrary: record({ does: constant("kill" as const), after: nat(30) }) },
);

async function carryOut(one: Step, options: { pageSize: number }): Promise<void> {
  if (one.does === "write") await write(join("content", one.name), document(one.document));
  if (one.does === "remove") await rm(join("content", one.name), { force: true });
  if (one.does === "rename") await rename(join("content", one.name), join("content", one.to)).catch(() => {});
  if (one.does === "theme") await write("src/_includes/styles/custom.css", `h1 { color: ${one.color} }`);
  if (one.does === "option") options.pageSize = one.pageSize;
  if (one.does === "folder") await write("content/sub/sub.json", JSON.stringify({ tags: [one.tag] }));
  if (one.does === "kill") await rebuild(options, { stopAfter: one.after });
}

test("after any changes, in any order, the site is that of a clean build", { timeout: 120_000 }, () =>
  assert(
    asyncProperty(array(step, { minLength: 2, maxLength: 8 }), (steps) =>
      inFolder(async () => {
        const options = { pageSize: 20 };
        await writeFew();
        await mkdir("content/sub");
        await rebuild(options);
        for (const one of steps) {
          await carryOut(one, options);
          const { tree } = await rebuild(options);
          expect(differences(tree, await clean(options))).toEqual([]);
        }
      }),
    ),
    { numRuns: 8, seed: 7 },
  ));
