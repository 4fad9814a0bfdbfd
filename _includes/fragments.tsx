/** Parts of pages that are the same wherever they stand: rendered once, and written again as they are. */
import { jsxTemplate } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";
import type { JSX } from "preact";
import type { Components } from "./context.ts";
import { Theme, useTheme } from "./context.ts";

/**
 * Makes a text, or gives what was made before of the same subject in the same way.
 * @param way all that the text depends on besides the subject and the site
 */
export type Remember = (subject: object, way: string, make: () => string) => string;

/** So many are kept, and as many of those before them. About 1 KB each. */
const most = 20_000;

/** Keeps what was used last, in two generations. */
export function fragmentTable<Made>(): (subject: object, way: string, make: () => Made) => Made {
  let young = new Map<object, Map<string, Made>>();
  let old = new Map<object, Map<string, Made>>();
  let count = 0;
  const keep = (subject: object, way: string, made: Made): void => {
    if (count >= most) {
      old = young;
      young = new Map();
      count = 0;
    }
    const ways = young.get(subject) ?? new Map<string, Made>();
    young.set(subject, ways.set(way, made));
    count += 1;
  };
  return (subject, way, make) => {
    const found = young.get(subject)?.get(way);
    if (found !== undefined) return found;
    const made = old.get(subject)?.get(way) ?? make();
    keep(subject, way, made);
    return made;
  };
}

type Parts = Pick<Components, "ListItem" | "Thumbnail" | "Picture" | "Published">;

const names = ["ListItem", "Thumbnail", "Picture", "Published"] as const satisfies readonly (keyof Parts)[];

/** A list's line is the same in every list that heads it alike. A site's own may look at the page around it: then nothing is remembered. */
export function rememberedItems(components: Components, own: Parts, remember: Remember): Components {
  if (names.some((name) => components[name] !== own[name])) return components;
  const { ListItem } = own;
  const Remembered: Components["ListItem"] = (props): JSX.Element => {
    const theme = useTheme();
    const { article, ...others } = props;
    const way = JSON.stringify([theme.lang, theme.presentation.firstPicture === article.url, others]);
    const html = remember(article, way, () => renderToString(<Theme.Provider value={theme}>{<ListItem {...props} />}</Theme.Provider>));
    return jsxTemplate([html]);
  };
  return { ...components, ListItem: Remembered };
}
