/** NewsML 1.0 to 1.2 (https://iptc.org/standards/newsml-1/), as GlobeNewswire and the agencies send it: any number of news items. */
import { newsml1Item } from "./newsml/newsml1-item.ts";
import { readXmlItems } from "./newsml/xml-reading.ts";
import type { Reader } from "./reader.ts";
import { descendantsOf } from "./xml.ts";
import { rootName } from "./xml-root.ts";

/** NewsML-G2's names begin with a small letter. */
const roots = new Set(["NewsML", "NewsItem"]);

export const newsml1: Reader = {
  name: "newsml-1",
  detect: ({ text }) => roots.has(rootName(text) ?? ""),
  read: ({ text }) => readXmlItems(text, ["NewsItem"], (document) => descendantsOf(document, "NewsItem").map(newsml1Item)),
};
