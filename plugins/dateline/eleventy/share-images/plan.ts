/** Which pictures there are to be, each under a name of all that is on it. */
import { readFile } from "node:fs/promises";
import { direction } from "../../../../_includes/direction.ts";
import { interfacesOf } from "../../../../_includes/i18n/interface.ts";
import type { Article, Timestamp } from "../../article.ts";
import type { Problem } from "../../issues.ts";
import type { Options } from "../../options.ts";
import { drawableCard, shareCard, type ShareCard } from "../../outputs/share-image/card.ts";
import type { Drawing } from "../../outputs/share-image/draw.ts";
import type { Colours } from "../../outputs/share-image/sheet.ts";
import { drawingVersion } from "../../store/code-version.ts";
import { digestOf } from "../../store/digest.ts";
import { findLocal } from "../picture-source.ts";
import type { Fonts } from "./fonts.ts";

export interface PlannedImage {
  readonly article: Article;
  readonly drawing: Drawing;
  /** Of its file. */
  readonly name: string;
}

export interface ImagePlan {
  readonly planned: readonly PlannedImage[];
  readonly problems: readonly Problem[];
}

/** Month and year where no day is known. */
const dateOf = ({ day, precision }: Timestamp): string => (precision === "month" ? day.slice(0, 7) : day);

/** The card of each article, in its own language where the theme speaks that. */
function cardsOf(options: Options): (article: Article) => ShareCard {
  const speak = interfacesOf(options);
  return (article) => {
    const { t, dates, lang } = speak(article.lang);
    const card = shareCard(article, options.title, { kind: (kind) => t.kinds[kind], date: (at) => dates.heading(dateOf(at)), via: t.via, dir: direction(article.lang) });
    return { ...card, kicker: card.kicker.toLocaleUpperCase(lang) };
  };
}

/** Where it lies in the project. What lies elsewhere is not fetched. */
const logoOf = async (options: Options): Promise<string | undefined> =>
  options.logo && !/^https?:/.test(options.logo.src) ? findLocal(options.logo.src, "", options) : undefined;

/** @param articles that have no picture of their own */
export async function planImages(articles: readonly Article[], options: Options, colours: Colours, fonts: Fonts): Promise<ImagePlan> {
  const logo = await logoOf(options);
  const means = [drawingVersion(), fonts.digest, logo ? await readFile(logo) : "", JSON.stringify(colours)];
  const digest = digestOf(...means);
  const cardOf = cardsOf(options);
  const results = articles.map((article): PlannedImage | Problem => {
    const { card, missing } = drawableCard(cardOf(article), fonts.letters);
    if (missing !== undefined) return { code: "share-image-letters", path: article.source.path, detail: missing };
    return { article, drawing: { card, colours, ...(logo ? { logo } : {}) }, name: `${digestOf(digest, JSON.stringify(card))}.png` };
  });
  return { planned: results.filter((one) => "name" in one), problems: results.filter((one) => "code" in one) };
}
