/**
 * Pictures that documents and authors name: in several widths and formats, under `/assets/images/`. Made once and kept beside the report:
 * a build after that copies them. The only file that knows eleventy-img.
 */
import { copyFile, mkdir, readdir, unlink } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import type { Picture, UnplacedArticle } from "../article.ts";
import { compareText } from "../archive/order.ts";
import type { Problem } from "../issues.ts";
import type { Options } from "../options.ts";
import { findLocal, isFile, isRemote } from "./picture-source.ts";

const widths = [160, 320, 640, 1280];
/** The best first; eleventy-img leaves JPEG out where a picture is transparent. */
const formats = ["avif", "webp", "jpeg"];
const kept = ".dateline/images";
const fetched = ".dateline/fetched";
const urlPath = "/assets/images/";

/** Takes out what earlier builds have put there and this one has not: pictures of documents that are gone or held back now. Other files stay. */
async function removeOthers(output: string, shown: ReadonlySet<string>): Promise<void> {
  const folder = join(output, urlPath);
  for (const name of await readdir(folder).catch(() => [])) {
    if (!shown.has(urlPath + name) && (await isFile(join(kept, name)))) await unlink(join(folder, name));
  }
}

const urlsOf = ({ sources }: Picture): string[] => sources.flatMap(({ files }) => files.map(({ url }) => url));

async function responsive(source: string, output: string): Promise<Picture> {
  const { default: image } = await import("@11ty/eleventy-img");
  const made = await image(source, { widths, formats, outputDir: kept, urlPath, cacheOptions: { duration: "*", directory: fetched } });
  const sources = Object.values(made).filter((files) => files.length > 0);
  const folder = join(output, urlPath);
  await mkdir(folder, { recursive: true });
  for (const { filename } of sources.flat()) {
    const target = join(folder, filename);
    // Its name changes with what is in it.
    if (!(await isFile(target))) await copyFile(join(kept, filename), target);
  }
  const largest = sources[0]?.at(-1);
  return {
    sources: sources.map((files) => ({ type: files[0]?.sourceType ?? "", files: files.map(({ url, width, size }) => ({ url, width, ...(size ? { size } : {}) })) })),
    width: largest?.width ?? 0,
    height: largest?.height ?? 0,
  };
}

type Made = { readonly picture: Picture; readonly file?: string } | { readonly problem: Omit<Problem, "path"> };

/** @param document path in the content folder of the document that names it */
async function make(src: string, document: string, options: Options, output: string): Promise<Made> {
  const remote = isRemote(src);
  if (remote && options.layout.thumbnail?.remote !== "fetch") return { problem: { code: "picture-remote", detail: src } };
  const source = remote ? src.replace(/^\/\//, "https://") : await findLocal(src, document, options);
  if (source === undefined) return { problem: { code: "picture-missing", detail: src } };
  try {
    return { picture: await responsive(source, output), ...(remote ? {} : { file: source }) };
  } catch {
    return { problem: { code: "picture-damaged", detail: src } };
  }
}

export interface Pictures<A> {
  readonly articles: readonly A[];
  /** By the path that the option `layout` names. */
  readonly avatars: ReadonlyMap<string, Picture>;
  readonly problems: readonly Problem[];
  /** Paths in the content folder of what was shown: that they are no documents is as it should be. */
  readonly used: ReadonlySet<string>;
}

/**
 * @param isPublished of what is held back, nothing is to be seen
 * @param output the site's folder
 */
export async function makePictures<A extends UnplacedArticle>(articles: readonly A[], isPublished: (article: A) => boolean, options: Options, output: string): Promise<Pictures<A>> {
  const problems: Problem[] = [];
  const used = new Set<string>();
  const pictureOf = async (src: string, document: string, path = document): Promise<Picture | undefined> => {
    const made = await make(src, document, options, output);
    if ("problem" in made) problems.push({ ...made.problem, path });
    else if (made.file) used.add(relative(resolve(options.content), made.file).replaceAll("\\", "/"));
    return "picture" in made ? made.picture : undefined;
  };
  const illustrated = async (article: A): Promise<A> => {
    const { thumbnail } = article.layout;
    if (!thumbnail?.src || !isPublished(article)) return article;
    const picture = await pictureOf(thumbnail.src, article.source.path);
    const visibility = thumbnail.visibility ?? options.layout.thumbnail?.visibility;
    return { ...article, layout: { ...article.layout, thumbnail: { ...thumbnail, ...(visibility ? { visibility } : {}), ...(picture ? { picture } : {}) } } };
  };
  const avatars = new Map<string, Picture>();
  for (const { avatar } of Object.values(options.layout.authors ?? {})) {
    const picture = avatar && !avatars.has(avatar) ? await pictureOf(avatar, "", "(options)") : undefined;
    if (avatar && picture) avatars.set(avatar, picture);
  }
  const shown = await Promise.all(articles.map(illustrated));
  const pictures = [...avatars.values(), ...shown.flatMap(({ layout: { thumbnail } }) => thumbnail?.picture ?? [])];
  await removeOthers(output, new Set(pictures.flatMap(urlsOf)));
  return { articles: shown, avatars, problems: problems.toSorted((a, b) => compareText(a.path, b.path) || compareText(a.detail ?? "", b.detail ?? "")), used };
}
