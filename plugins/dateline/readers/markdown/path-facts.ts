/** What generators put in a document's path, or in a key that holds one: language, slug, day. What the document states wins. */
import { parseDate } from "../../dates/written-date.ts";
import type { Fields, WrittenDate } from "../../draft.ts";
import type { Matter } from "../front-matter/matter.ts";

/** Languages (ISO 639-1) that news is written in: `.js.md` and `.io.md` name none. */
const languages = new Set(
  "ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lt lv mk ml mn mr ms nb ne nl nn no pa pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh".split(" "),
);

/** `post.fr.md` · `index.pt-br.md` */
function languageOf(path: string): string | undefined {
  const [, primary = "", region] = /\.([a-z]{2})(?:[-_]([A-Za-z]{2,4}))?\.[A-Za-z]+$/.exec(path) ?? [];
  return languages.has(primary) ? (Intl.getCanonicalLocales(region ? `${primary}-${region}` : primary)[0] ?? undefined) : undefined;
}

/** The list page of a folder in Hugo and Zola, with its translations: `_index.md`, `_index.fr.md`. */
export const isSectionPage = (path: string): boolean => /(?:^|\/)_index(?:\.[\w-]+)?\.[A-Za-z]+$/.test(path);

interface Bundle {
  readonly slug: string;
  readonly day?: string;
}

/** `2021-11-02-acme-opens-a-plant/index.md`: the folder is the document (Hugo's page bundles, Lektor, Astro). */
function bundleOf(path: string): Bundle | undefined {
  const folder = /(?:^|\/)([^/]+)\/(?:index(?:\.[\w-]{2,7})?|contents(?:\+\w+)?)\.[A-Za-z]+$/.exec(path)?.[1];
  const [, day, rest] = /^(\d{4}-\d{2}-\d{2})[-_](.+)$/.exec(folder ?? "") ?? [];
  return day && rest ? { slug: rest, day } : folder === undefined ? undefined : { slug: folder };
}

/** `2019/10/15/acme-opens-a-plant` in Zola's `path`, Jekyll's `permalink`, Hugo's `url`. */
const datedPath = /^(?:[\w:/.-]{0,200}\/)?(\d{4})\/(\d{1,2})\/(\d{1,2})\/([^/]{1,200}?)(?:\.html?)?\/?$/;

interface Address {
  readonly date: WrittenDate;
  readonly slug: string;
  readonly at: { readonly rule: string; readonly line?: number };
}

function addressOf(matter: Matter | undefined): Address | undefined {
  for (const key of ["path", "permalink", "url"]) {
    const value = matter?.data[key];
    const [, year, month, day, slug = ""] = (typeof value === "string" && datedPath.exec(value)) || [];
    const date = year ? parseDate(`${year}-${month}-${day}`) : undefined;
    const line = matter?.lineOf(key);
    if (typeof date === "object") return { date, slug, at: { rule: `front matter: ${key}`, ...(line === undefined ? {} : { line }) } };
  }
  return undefined;
}

/** The day in a bundle's folder name. */
function folderDate(bundle: Bundle | undefined): Fields {
  const date = bundle?.day ? parseDate(bundle.day) : undefined;
  return typeof date === "object" ? { date: { value: date, rule: "folder name" } } : {};
}

/** Fields that a path gives, for those that the document does not state. */
export function pathFields(path: string, matter?: Matter): Fields {
  const bundle = bundleOf(path);
  const lang = languageOf(path);
  const address = addressOf(matter);
  const slug = bundle && (lang ? `${bundle.slug}-${lang.toLowerCase()}` : bundle.slug);
  return {
    ...folderDate(bundle),
    ...(slug ? { slug: { value: slug, rule: "folder name" } } : {}),
    ...(address ? { date: { value: address.date, ...address.at }, slug: { value: address.slug, ...address.at } } : {}),
    ...(lang ? { lang: { value: lang, rule: "file name" } } : {}),
  };
}
