/** Parts of pages that are the same wherever they stand: rendered once, and written again as they are. */
import { jsxTemplate } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";
import type { JSX } from "preact";
import { recentTable } from "../plugins/dateline/recent.ts";
import type { Components } from "./context.ts";
import { Themed, useTheme } from "./context.ts";

/**
 * Makes a text, or gives what was made before of the same subject in the same way.
 * @param way all that the text depends on besides the subject and the site
 */
export type Remember = (subject: object, way: string, make: () => string) => string;

/** Articles whose parts are kept, and as many of those before them: about 2 KB each. */
const most = 5000;

/** Keeps what was made of the subjects that were used last. */
export function fragmentTable<Made>(): (subject: object, way: string, make: () => Made) => Made {
  const known = recentTable<object, Map<string, Made>>(most);
  return (subject, way, make) => {
    const ways = known.get(subject) ?? new Map<string, Made>();
    const made = ways.get(way) ?? make();
    known.set(subject, ways.set(way, made));
    return made;
  };
}

/** V8 keeps a text that was put together as the hundred pieces that it was put together of, until somebody reads it: several times its size. */
const inOnePiece = (text: string): string => Buffer.from(text).toString();

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
    const html = remember(article, way, () => inOnePiece(renderToString(<Themed value={theme}>{<ListItem {...props} />}</Themed>)));
    return jsxTemplate([html]);
  };
  return { ...components, ListItem: Remembered };
}
