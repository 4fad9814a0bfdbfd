/** Dates in the names of files and folders. */
import type { WrittenDate } from "../draft.ts";
import { parseDate } from "./written-date.ts";

/** `2021-11-02-slug.md` · `2021_11_02 slug.txt` */
const inName = /(?:^|\/)(\d{4})[-_.](\d{2})[-_.](\d{2})(?!\d)[^/]*$/;
/** `2021/11/02/slug.md` · `2021/1102/slug.md` · `2021-11-02/slug.md` */
const inFolders = /(?:^|\/)(\d{4})[/-]?(\d{2})[/-]?(\d{2})\//;
/** `2021/11/slug.md` · `2021-11/slug.md` */
const monthInFolders = /(?:^|\/)((?:19|20)\d{2})[/-](\d{2})\//;

function dateIn(path: string, pattern: RegExp): WrittenDate | undefined {
  const [, ...parts] = pattern.exec(path) ?? [];
  const date = parts.length > 0 ? parseDate(parts.join("-")) : undefined;
  return typeof date === "object" ? date : undefined;
}

/** @param path with `/` between folders */
export const dateInName = (path: string): WrittenDate | undefined => dateIn(path, inName);

/** A day, or where the folders are months, a month. */
export const dateInFolders = (path: string): WrittenDate | undefined => dateIn(path, inFolders) ?? dateIn(path, monthInFolders);
