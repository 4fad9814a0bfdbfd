/** Eleventy's data of a folder, for the documents in it and below: `posts/posts.json`, `posts/posts.11tydata.json` (11ty.dev/docs/data-template-dir). */
import type { Fields } from "../../draft.ts";
import { parseJson } from "../json-document.ts";
import { findRecords } from "../table/find-records.ts";
import type { CompanionKind } from "./companion.ts";
import { readDataFile } from "./data-file.ts";
import { folderOf, inFolder, nameOf } from "./path.ts";
import { only, toldFields } from "./told-fields.ts";

const endings = [".11tydata.json", ".json"] as const;

const namesIn = (folder: string): string[] => (folder === "" || nameOf(folder) === ".." ? [] : endings.map((ending) => inFolder(folder, `${nameOf(folder)}${ending}`)));

/** What a folder's documents have in common. A title or a date is one document's. */
const shared = ["tags", "categories", "authors", "lang", "draft"] as const;

/** A tag that is the folder's own name is how templates find its documents, and says nothing of them. */
function withoutCollection(fields: Fields, folder: string): Fields {
  const { tags, ...others } = fields;
  const topics = tags?.value.filter((tag) => tag.toLowerCase() !== nameOf(folder).toLowerCase()) ?? [];
  return tags && topics.length > 0 ? { ...others, tags: { ...tags, value: topics } } : others;
}

/** `news/news.json` may as well be a list of articles. */
const holdsArticles = (text: string): boolean => {
  const parsed = parseJson(text);
  return parsed !== undefined && findRecords(parsed.value) !== undefined;
};

export const folderData: CompanionKind = {
  name: "a folder's data",
  isNamed: (path) => namesIn(folderOf(path)).includes(path),
  inFolder: namesIn,
  read: (path, text) => {
    const matter = holdsArticles(text) ? undefined : readDataFile(path, text);
    if (!matter) return undefined;
    const { fields, problems } = toldFields(matter, `folder data ${nameOf(path)}`);
    const defaults = withoutCollection(only(fields, shared), folderOf(path));
    return { tells: () => ({ defaults }), problems };
  },
};
