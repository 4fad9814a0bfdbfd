/** Pictures for links, as builds make, keep and remove them. */
import { cp, mkdir, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import sharp from "sharp";
import { describe, expect, test, vi } from "vitest";
import { loadFonts } from "../plugins/dateline/eleventy/share-images/fonts.ts";
import { openPainter } from "../plugins/dateline/eleventy/share-images/painter.ts";
import { everything } from "../plugins/dateline/eleventy/spans.ts";
import type { UserOptions } from "../plugins/dateline/options.ts";
import type { ShareCard } from "../plugins/dateline/outputs/share-image/card.ts";
import { inFolder, rebuild } from "./setup/rebuild.ts";

const told = vi.spyOn(console, "error").mockImplementation(() => {});

const fixtures = join(import.meta.dirname, "fixtures");

/** Several builds, on a machine that does other things too. */
const patience = 60_000;

const document = (title: string, more = ""): string => `---\ntitle: ${JSON.stringify(title)}\ndate: 2025-02-13\n${more}---\n\nAcme Robotics Inc. says so.\n`;

async function content(files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir("content", { recursive: true });
  for (const [path, text] of Object.entries(files)) await writeFile(join("content", path), text);
}

const drawnIn = (tree: ReadonlyMap<string, Buffer>): string[] => [...tree.keys()].filter((path) => path.startsWith("assets/share/"));

const build = (options: UserOptions = {}) => rebuild({ shareImages: true, ...options });

const imageOf = (tree: ReadonlyMap<string, Buffer>, page: string): string | undefined => /<meta property="og:image" content="https:\/\/news\.example\/([^"]+)"/.exec(String(tree.get(page)))?.[1];

const hall = "2025/02/acme-opens-a-hall/index.html";

describe("a build with the option", () => {
  test("draws each article that has no picture of its own, and its page says so", { timeout: patience }, () =>
    inFolder(async () => {
      await content({ "hall.md": document("Acme opens a hall"), "land.md": document("Acme buys land"), "plant.md": document("Acme shows a plant", "thumbnail: plant.png\n") });
      await cp(join(fixtures, "pictures/plant.png"), "content/plant.png");
      const { tree } = await build();
      const page = String(tree.get(hall));
      const image = imageOf(tree, hall) ?? "";
      expect(image).toMatch(/^assets\/share\/[\w-]{22}\.png$/);
      expect(await sharp(tree.get(image)).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
      expect(page).toContain('<meta property="og:image:type" content="image/png"/><meta property="og:image:width" content="1200"/><meta property="og:image:height" content="630"/><meta property="og:image:alt" content="Acme opens a hall"/>');
      expect(page).toContain('<meta name="twitter:card" content="summary_large_image"/>');
      expect(page).toContain(`"image":"https://news.example/${image}"`);
      expect(imageOf(tree, "2025/02/acme-shows-a-plant/index.html")).toMatch(/^assets\/images\//);
      expect(drawnIn(tree)).toHaveLength(2);
    }));

  test("draws nothing twice, where the site's folder is gone neither, and nothing is left of what has another headline or is held back", { timeout: patience }, () =>
    inFolder(async () => {
      await content({ "hall.md": document("Acme opens a hall"), "land.md": document("Acme buys land") });
      const first = drawnIn((await build()).tree);
      const keptAt = async (): Promise<number[]> => Promise.all(first.map(async (path) => (await stat(join(".dateline/share-images", path.slice("assets/share/".length)))).mtimeMs));
      const before = await keptAt();
      expect(drawnIn((await build({ store: false })).tree)).toEqual(first);
      await rm("_site", { recursive: true });
      expect(drawnIn((await build()).tree)).toEqual(first);
      expect(await keptAt()).toEqual(before);

      await content({ "hall.md": document("Acme opens two halls") });
      const second = await build();
      expect(second.made).toContain("/2025/02/acme-opens-two-halls/");
      const changed = imageOf(second.tree, "2025/02/acme-opens-two-halls/index.html") ?? "";
      const land = imageOf(second.tree, "2025/02/acme-buys-land/index.html") ?? "";
      expect(first).toContain(land);
      expect(first).not.toContain(changed);
      expect(drawnIn(second.tree)).toEqual([land, changed].toSorted());

      await content({ "land.md": document("Acme buys land", "draft: true\n") });
      expect(drawnIn((await build()).tree)).toEqual([changed]);
    }));

  test("leaves out what its fonts have no letters for and says so, and draws it with a site's own", { timeout: patience }, () =>
    inFolder(async () => {
      await content({ "hall.md": document("アクメ、新工場を開設", "lang: ja\n") });
      expect(drawnIn((await build()).tree)).toEqual([]);
      expect(told.mock.calls.flat().join("\n")).toMatch(/share-image-letters × 1.*\n +hall\.md — ア/);
      await cp(join(fixtures, "fonts"), "fonts", { recursive: true });
      expect(drawnIn((await build({ shareImages: { fonts: ["fonts"] } })).tree)).toHaveLength(1);
      await expect(build({ shareImages: { fonts: ["content"] } })).rejects.toThrow('Dateline\'s option "shareImages" names');
    }));
});

test("the shards of a build have each its own pictures, together those of the whole, and take none of another's", { timeout: patience }, () =>
  inFolder(async () => {
    await content(Object.fromEntries(["a hall", "land", "a robot", "a plant"].map((what, index) => [`${index}.md`, document(`Acme shows ${what}`)])));
    const shard = (index: number, output: string) => rebuild({ shareImages: true, store: `.dateline/store-${index}` }, { output, share: { shard: { index, count: 2 } } });
    const [one, other] = [drawnIn((await shard(1, "one")).tree), drawnIn((await shard(2, "other")).tree)];
    expect([one.length, other.length]).toEqual([1, 3]);
    await shard(1, "both");
    expect(drawnIn((await shard(2, "both")).tree)).toEqual([...one, ...other].toSorted());
    expect(drawnIn((await build()).tree)).toEqual([...one, ...other].toSorted());
  }));

test("who takes a part of another's build draws nothing, and names what that has drawn", { timeout: patience }, () =>
  inFolder(async () => {
    await content({ "hall.md": document("Acme opens a hall") });
    const part = { output: "part", share: { shard: { index: 1, count: 1 }, build: "abc", span: everything } };
    expect(String((await rebuild({ shareImages: true }, part)).tree.get(hall))).not.toContain("og:image");
    const drawn = drawnIn((await build()).tree);
    const { tree } = await rebuild({ shareImages: true, store: ".dateline/store-part" }, part);
    expect(drawnIn(tree)).toEqual([]);
    expect(imageOf(tree, hall)).toBe(drawn[0]);
  }));

test("a build without the option draws nothing, and removes what others have drawn", { timeout: patience }, () =>
  inFolder(async () => {
    await content({ "hall.md": document("Acme opens a hall") });
    await build();
    await writeFile("_site/assets/share/mine.png", "mine");
    const { tree } = await build({ shareImages: false });
    expect(drawnIn(tree)).toEqual(["assets/share/mine.png"]);
    expect(String(tree.get(hall))).not.toContain("og:image");
  }));

describe("a picture", () => {
  const plain: ShareCard = { site: "Acme News", title: "Acme", kicker: "", date: "", subject: "", source: "", lang: "en", dir: "ltr" };
  const colours = { ground: "#fff", ink: "#000", quiet: "#555", accent: "#00f" };
  /** Where the headline is, in shades of grey. */
  const headline = { left: 64, top: 160, width: 1072, height: 400 };

  async function drawn(cards: readonly Partial<ShareCard>[], fonts: readonly string[] = [], logo?: string): Promise<Buffer[]> {
    const { configuration } = await loadFonts(fonts, resolve("kept"));
    const painter = openPainter(configuration);
    const files = cards.map((_, index) => resolve(`kept/${index}.png`));
    await Promise.all(cards.map((card, index) => painter.paint({ card: { ...plain, ...card }, colours, ...(logo ? { logo } : {}) }, files[index] ?? "")));
    painter.close();
    return Promise.all(files.map((file) => sharp(file).extract(logo ? { ...headline, top: 0, height: 118 } : headline).greyscale().raw().toBuffer()));
  }

  /** Share of the ink that lies in the left half. */
  function leftShare(pixels: Buffer): number {
    const ink = { left: 0, all: 0 };
    for (const [index, shade] of pixels.entries()) {
      ink.all += 255 - shade;
      if (index % headline.width < headline.width / 2) ink.left += 255 - shade;
    }
    return ink.left / ink.all;
  }

  test("has Japanese letters, not the signs for missing ones, where a font has them", { timeout: patience }, () =>
    inFolder(async () => {
      const titles = [{ title: "新工場", lang: "ja" }, { title: "Acme" }];
      const [missing, latin] = await drawn(titles);
      const [there, same] = await drawn(titles, [join(fixtures, "fonts")]);
      expect(there?.equals(missing ?? Buffer.alloc(0))).toBe(false);
      expect(same?.equals(latin ?? Buffer.alloc(0))).toBe(true);
    }));

  test("begins Arabic at the right, with its letters joined, and with the Latin word at its head", { timeout: patience }, () =>
    inFolder(async () => {
      const titles = ["شركة", "ش\u200cر\u200cك\u200cة", "KULR شركة", "\u202bKULR شركة\u202c"].map((title) => ({ title, lang: "ar", dir: "rtl" as const }));
      const [joined, apart, mixed, told, latin] = await drawn([...titles, { title: "Acme" }]);
      const none = Buffer.alloc(1);
      expect([joined, mixed, latin].map((pixels) => Math.round(leftShare(pixels ?? none)))).toEqual([0, 0, 1]);
      expect(joined?.equals(apart ?? none)).toBe(false);
      // As where its characters say from where they run.
      expect(mixed?.equals(told ?? none)).toBe(true);
    }));

  test("has the logo in the name's place; one that is no picture leaves the name there", { timeout: patience }, () =>
    inFolder(async () => {
      await writeFile("logo.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="32"><rect width="160" height="32"/></svg>');
      await writeFile("broken.svg", "<svg");
      const [name] = await drawn([{}], [], resolve("broken.svg"));
      const [logo] = await drawn([{}], [], resolve("logo.svg"));
      // A black bar, 56 pixels high and 280 wide, above the rule.
      const black = (pixels: Buffer | undefined): number => (pixels ?? []).filter((shade) => shade < 40).length;
      expect(black(logo)).toBe(280 * 56);
      expect(black(name)).toBeGreaterThan(500);
      expect(black(name)).toBeLessThan(8000);
    }));
});

test("a program that cannot draw says why", { timeout: patience }, () =>
  inFolder(async () => {
    const painter = openPainter("/nowhere/fonts.conf");
    const card: ShareCard = { site: "", title: "Acme", kicker: "", date: "", subject: "", source: "", lang: "en", dir: "ltr" };
    const drawing = { card, colours: { ground: "#fff", ink: "#000", quiet: "#555", accent: "#00f" } };
    await expect(painter.paint(drawing, resolve("nowhere/a.png"))).rejects.toThrow("ENOENT");
    painter.close();
  }));
