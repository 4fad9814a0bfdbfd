/** Values of the keys that say how a page is to look. */
import type { SidebarSide, Thumbnail, ThumbnailPlace } from "../../article.ts";
import { isRecord, text, texts } from "./values.ts";

/** Words for what a page is not to have. */
const isNone = (value: unknown): boolean => value === false || (typeof value === "string" && ["none", "no", "off", "false"].includes(value.trim().toLowerCase()));

/** `left`, `right`, or `none` (`false`, `no` and `off` mean the same). */
export function sidebar(given: unknown): SidebarSide | undefined {
  if (isNone(given)) return "none";
  const side = text(given)?.toLowerCase();
  return side === "left" || side === "right" ? side : undefined;
}

/** Names in order, each once; none for `none`. */
export function widgets(given: unknown): readonly string[] | undefined {
  if (isNone(given)) return [];
  const names = given === true ? undefined : texts(given);
  return names && [...new Set(names.map((name) => name.toLowerCase()))];
}

const isPlace = (name: string): name is ThumbnailPlace => name === "list" || name === "post";

/** Mainroad's places; `single` is Hugo's word for a page of its own. */
const places = (given: unknown): readonly ThumbnailPlace[] | undefined =>
  isNone(given) ? [] : texts(given)?.map((name) => (name === "single" ? "post" : name.toLowerCase())).filter(isPlace);

/** A path or an address, or a map with `src`, `alt` and `visibility`; shown nowhere for `false`. */
export function thumbnail(given: unknown): Thumbnail | undefined {
  if (isNone(given)) return { src: "", visibility: [] };
  const table = isRecord(given) ? given : { src: given };
  const src = text(table["src"] ?? table["url"] ?? table["image"]);
  const alt = text(table["alt"]);
  const visibility = places(table["visibility"]);
  return src === undefined ? undefined : { src, ...(alt === undefined ? {} : { alt }), ...(visibility === undefined ? {} : { visibility }) };
}
