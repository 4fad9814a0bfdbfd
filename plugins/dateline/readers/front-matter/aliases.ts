/** Addresses that led to an article before: Hugo's `aliases`, jekyll-redirect-from's `redirect_from`. */
import { text } from "./values.ts";

/** What only bounds what is read of them: nobody can have kept these in mind. */
const most = 100;

/** Neither a path that climbs, nor another host's, nor what no file can be called. */
const isPath = (path: string): boolean => path.length < 500 && !/[\\<>"|]/.test(path) && !path.split("/").some((part) => part === ".." || part === ".");

/** `old-name`, `/2021/old.html`, `https://old.example/2021/old/?p=3` → from the root; what names no file ends in `/`. */
function rootRelative(written: string): string | undefined {
  const [path = ""] = written.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "").split(/[?#]/, 1);
  const parts = path.split("/").filter((part) => part !== "");
  const last = parts.at(-1);
  if (last === undefined || !isPath(path)) return undefined;
  const url = `/${parts.join("/")}`;
  return /\.[a-z]{2,5}$/i.test(last) ? url.replace(/\/index\.html?$/i, "/") : `${url}/`;
}

/** One or a list. An address with a comma in it is one address. */
export function aliases(given: unknown): readonly string[] | undefined {
  const written = (Array.isArray(given) ? given : [given]).map(text).filter((one) => one !== undefined);
  const found = written.slice(0, most).map(rootRelative).filter((url) => url !== undefined);
  return found.length > 0 ? [...new Set(found)] : undefined;
}
