/**
 * A picture for each article that has none, for whoever is shown a link to it: drawn once, under a name of all that is on it, and kept
 * in the project. A build after that copies what is missing.
 */
import { join, resolve } from "node:path";
import { fontFolders } from "../../appearance.ts";
import type { Article } from "../../article.ts";
import type { Problem } from "../../issues.ts";
import type { Options } from "../../options.ts";
import { sheetSize } from "../../outputs/share-image/sheet.ts";
import type { ShareImage } from "../../pages/page.ts";
import { coloursOf } from "./colours.ts";
import { copyPictures, keepOnly, picturesIn, urlPath } from "./folder.ts";
import { loadFonts } from "./fonts.ts";
import { openPainter } from "./painter.ts";
import { planImages, type PlannedImage } from "./plan.ts";

const kept = ".dateline/share-images";

/** On their way at one time: one is packed while the next is laid out. */
const atOnce = 4;

const namesOf = (planned: readonly PlannedImage[]): ReadonlySet<string> => new Set(planned.map(({ name }) => name));

/** @returns what went wrong, by the picture's name */
async function draw(planned: readonly PlannedImage[], fonts: string): Promise<ReadonlyMap<string, string>> {
  const failed = new Map<string, string>();
  if (planned.length === 0) return failed;
  const painter = openPainter(fonts);
  const waiting = new Map(planned.map(({ name, drawing }) => [name, drawing])).entries();
  const work = async (): Promise<void> => {
    for (const [name, drawing] of waiting) await painter.paint(drawing, resolve(kept, name)).catch((error: Error) => failed.set(name, error.message));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  painter.close();
  return failed;
}

export interface ShareImages {
  /** By the article's url. */
  readonly images: ReadonlyMap<string, ShareImage>;
  readonly problems: readonly Problem[];
}

interface Setting {
  /** The style sheet that declares the theme's colours. */
  readonly tokens: string;
  /** The site's folder. */
  readonly output: string;
  /** `false`: who takes a part of another's build uses what that has drawn. */
  readonly draws: boolean;
  /** Of the articles, those whose pictures this build is to make; others', of the same site, stay. */
  readonly isOwn: (article: Article) => boolean;
}

/** @param published articles: of what is held back, nothing is to be seen */
export async function makeShareImages(published: readonly Article[], options: Options, { tokens, output, draws, isOwn }: Setting): Promise<ShareImages> {
  const fonts = await loadFonts(fontFolders(options.shareImages), resolve(kept));
  const bare = published.filter(({ layout: { thumbnail } }) => thumbnail?.picture === undefined);
  const { planned, problems } = await planImages(bare, options, coloursOf(tokens, options.tokens), fonts);
  const have = await picturesIn(kept);
  const own = planned.filter(({ article }) => isOwn(article));
  const missing = own.filter(({ name }) => !have.has(name));
  const failed = draws ? await draw(missing, fonts.configuration) : new Map(missing.map(({ name }) => [name, ""]));
  const isThere = ({ name }: PlannedImage): boolean => !failed.has(name);
  if (draws) {
    await copyPictures(namesOf(own.filter(isThere)), kept, output);
    await keepOnly(join(output, urlPath), namesOf(planned.filter(isThere)));
    await keepOnly(kept, namesOf(planned));
  }
  const faults = planned.filter(({ name }) => failed.has(name)).map(({ article, name }): Problem => ({ code: "share-image-failed", path: article.source.path, detail: failed.get(name) ?? "" }));
  return { images: new Map(planned.filter(isThere).map(({ article, name }) => [article.url, { url: urlPath + name, ...sheetSize, alt: article.title }])), problems: [...problems, ...faults] };
}
