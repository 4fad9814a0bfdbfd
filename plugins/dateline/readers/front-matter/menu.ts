/** A document's places in the site's menus, in all of Hugo's forms (gohugo.io/content-management/menus). */
import type { MenuPlace } from "../../article.ts";
import { isRecord, text, texts } from "./values.ts";

function place(menu: string, given: unknown): MenuPlace {
  const said = isRecord(given) ? given : {};
  const name = text(said["name"] ?? said["title"]);
  const parent = text(said["parent"]);
  const weight = Number(text(said["weight"]));
  return {
    menu: menu.toLowerCase(),
    ...(name === undefined ? {} : { name }),
    ...(Number.isFinite(weight) && weight !== 0 ? { weight } : {}),
    ...(parent === undefined ? {} : { parent }),
  };
}

/** `main`; `[main, footer]`; `{ main: { name: Prices, weight: 2, parent: About } }`; `false`: in none. */
export function menu(given: unknown): readonly MenuPlace[] | undefined {
  if (given === false) return [];
  if (given === true) return undefined;
  if (isRecord(given)) return Object.entries(given).filter(([, said]) => said !== false).map(([name, said]) => place(name, said));
  return texts(given)?.map((name) => place(name, undefined));
}
