/** The fonts that pictures are drawn with: those that come with Dateline, and the site's own. Those of the machine are not asked. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { OptionError } from "../../options.ts";
import { fontconfig } from "../../outputs/share-image/fontconfig.ts";
import { lettersOf } from "../../outputs/share-image/font-letters.ts";
import type { Letters } from "../../outputs/share-image/letters.ts";
import { digestOf } from "../../store/digest.ts";

/** Latin, Greek, Cyrillic and Vietnamese; Arabic. Under the SIL Open Font License. */
const packages = ["@expo-google-fonts/source-serif-4", "@expo-google-fonts/noto-naskh-arabic"];
const weights = ["400Regular", "600SemiBold"];

function ownFolders(): string[] {
  const folders = packages.map((name) => dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`))));
  return folders.flatMap((folder) => weights.map((weight) => join(folder, weight)));
}

const isFont = (name: string): boolean => /\.(?:ttf|otf|ttc|otc)$/i.test(name);

/** @throws OptionError for a folder without fonts */
async function fontsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const fonts = names.filter(isFont).toSorted().map((name) => join(folder, name));
  if (fonts.length === 0) throw new OptionError(`Dateline's option "shareImages" names ${folder} as a folder of fonts, but no TrueType or OpenType font (.ttf, .otf, .ttc) is in it.`);
  return fonts;
}

export interface Fonts {
  readonly letters: Letters;
  /** Of all the files. */
  readonly digest: string;
  /** Path of a file that tells Fontconfig of these, and of no others. */
  readonly configuration: string;
}

/**
 * @param more folders of the site's own
 * @param kept folder for what fontconfig reads and keeps
 */
export async function loadFonts(more: readonly string[], kept: string): Promise<Fonts> {
  const folders = [...ownFolders(), ...more.map((folder) => resolve(folder))];
  const files = (await Promise.all(folders.map(fontsIn))).flat();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const file = join(kept, "fonts.conf");
  await mkdir(kept, { recursive: true });
  await writeFile(file, fontconfig(folders, join(kept, "fontconfig")));
  return { letters: new Set(contents.flatMap((font) => [...lettersOf(font)])), digest: digestOf(...contents), configuration: file };
}
