/**
 * A file beside a document, of the same name, with the fields of that one document: Nikola's `plant.meta`
 * (getnikola.com/handbook.html#metadata-fields), Eleventy's `plant.11tydata.json` (11ty.dev/docs/data-template-dir).
 */
import { splitMatter, type Matter } from "../front-matter/matter.ts";
import { splitNikola } from "../nikola.ts";
import type { CompanionKind, Told } from "./companion.ts";
import { readDataFile } from "./data-file.ts";
import { folderOf, nameOf, stemOf } from "./path.ts";
import { only, toldFields } from "./told-fields.ts";

const endings = [".meta", ".11tydata.json"] as const;

const isNamed = (path: string): boolean => endings.some((ending) => path.endsWith(ending) && nameOf(path) !== ending) && !isOfFolder(path);

/** `posts/posts.11tydata.json` tells of all the folder's documents. */
const isOfFolder = (path: string): boolean => nameOf(path) === `${nameOf(folderOf(path))}.11tydata.json`;

/** What people write documents in: a picture has no side-car. */
const writing = /\.(?:rst|rest|txt|text|md|markdown|mdown|mkd|mdx|html?|xhtml|org|adoc|asciidoc|textile|wiki|creole|t2t|ipynb|php|docx|rtf)$/i;

/** `plant.fr.rst` → `plant` */
const originalOf = (path: string): string | undefined => /^(.+)\.[a-z]{2}(?:[-_][A-Za-z]{2,4})?\.[^./]+$/.exec(path)?.[1];

/** What the side-car of the original says of its translations too: not its words, which are in another language. */
const shared = ["date", "updatedDate", "embargoDate", "expiryDate", "draft", "authors", "categories", "tags", "wire", "symbols"] as const;

function matterOf(path: string, text: string): Matter | undefined {
  const matter = splitNikola(text) ?? splitMatter(text) ?? readDataFile(path.replace(/\.meta$/, ".yml"), text);
  return matter && matter.body.trim() === "" && Object.keys(matter.data).length > 0 ? matter : undefined;
}

export const sideCar: CompanionKind = {
  name: "a side-car",
  isNamed,
  beside: (path) => {
    const original = originalOf(path);
    const stems = writing.test(path) ? [stemOf(path), ...(original === undefined ? [] : [original])] : [];
    return stems.flatMap((stem) => endings.map((ending) => `${stem}${ending}`)).filter(isNamed);
  },
  read: (path, text) => {
    const matter = matterOf(path, text);
    if (!matter) return undefined;
    const { fields, problems } = toldFields(matter, `side-car ${nameOf(path)}`);
    const ending = endings.find((known) => path.endsWith(known)) ?? "";
    const own = path.slice(0, -ending.length);
    const tells = (document: string): Told => (stemOf(document) === own ? { fields } : { defaults: only(fields, shared) });
    return { tells, problems };
  },
};
