/** A site built as Eleventy builds it, without Eleventy: what is due is made and written, and the build is told of it. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { buildArchive } from "../../plugins/dateline/archive/index.ts";
import { build } from "../../plugins/dateline/eleventy/build.ts";
import type { Written } from "../../plugins/dateline/eleventy/config.ts";
import type { Share } from "../../plugins/dateline/eleventy/shard.ts";
import { resolveOptions, type UserOptions } from "../../plugins/dateline/options.ts";
import { planPages } from "../../plugins/dateline/pages/index.ts";
import { treeOf } from "./tree.ts";

export interface Built {
  /** Urls of the pages that were made. */
  readonly made: readonly string[];
  readonly tree: ReadonlyMap<string, Buffer>;
}

const isOurs = (path: string): boolean => path.startsWith("src/");

/** Assets are written by each build: theirs are templates over nothing. */
function assetsOf({ site, css, script }: Awaited<ReturnType<typeof build>>): (readonly [string, string])[] {
  const assets: (readonly [string, string])[] = [[site.stylesheet, css], [site.script, script]];
  return assets.filter(([url]) => url !== "");
}

const fileOf = (output: string, url: string): string => join(output, url.endsWith("/") ? `${url}index.html` : url);

const kindsOf = (pages: object): ReadonlyMap<string, string> => new Map(Object.keys(pages).map((kind) => [kind, "src/page.11ty.ts"]));

interface Way {
  /** Relative to the project. */
  readonly output?: string;
  /** So many pages, as if the build were killed then. Eleventy makes them, as it does where a site has transforms. */
  readonly stopAfter?: number;
  readonly share?: Share;
  readonly parent?: number;
}

/** One build of the project in the working folder. */
export async function rebuild(options: UserOptions, { output = "_site", stopAfter, share, parent }: Way = {}): Promise<Built> {
  const directories = { input: "./src/", includes: "./src/_includes/", data: "./src/_data/", output: `./${output}/` };
  const config = { directories, pathPrefix: "/", transforms: {}, linters: {}, preprocessors: {}, htmlTransformer: { callbacks: {}, plugins: {}, isTransformable: () => false }, hasPlugin: () => false };
  const resolved = resolveOptions({ report: false, search: false, url: "https://news.example", now: "2026-01-01T00:00:00Z", ...options });
  const plain = stopAfter === undefined ? kindsOf(planPages(buildArchive([], { now: 0, language: "en", timeZone: "UTC" }), { ...resolved, search: false })) : new Map<string, string>();
  const made = await build(config, resolved, { writes: true, templates: { isOurs, plain }, share, parent });
  const written: Written[] = [];
  const write = async (url: string, text: string, inputPath: string): Promise<void> => {
    const file = resolve(fileOf(output, url));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    written.push({ inputPath, outputPath: relative(resolve("."), file), url });
  };
  for (const [url, text] of assetsOf(made)) await write(url, text, "src/asset.11ty.ts");
  const due = Object.values(made.due).flat();
  for (const page of due.slice(0, stopAfter)) await write(page.url, await made.render(page), "src/page.11ty.ts");
  const others = await made.write(written);
  if (due.length <= (stopAfter ?? Infinity)) await made.done([...written, ...others]);
  await made.close();
  return { made: [...due, ...others].flatMap(({ url }) => url || []), tree: await treeOf(output) };
}

/** In a new working folder, which is gone afterwards. */
export async function inFolder<T>(work: () => Promise<T>): Promise<T> {
  const before = process.cwd();
  const folder = await mkdtemp(join(tmpdir(), "dateline-rebuild-"));
  process.chdir(folder);
  try {
    return await work();
  } finally {
    process.chdir(before);
    await rm(folder, { recursive: true, force: true });
  }
}
