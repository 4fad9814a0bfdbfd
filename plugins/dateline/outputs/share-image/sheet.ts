/** Where everything stands on the picture: a newspaper's head and foot, as SVG (w3.org/TR/SVG11). The headline, which has lines, comes over it. */
import { writeXml, type XmlElement } from "../xml.ts";
import type { ShareCard } from "./card.ts";

/** In pixels: what all platforms show large (developers.facebook.com/docs/sharing/webmasters/images). */
export const sheetSize = { width: 1200, height: 630 } as const;

/** Colours of the theme, as SVG has them. */
export interface Colours {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
}

/** The fonts that come with Dateline; what they lack is found among the site's. */
export const families = ["Source Serif 4", "Noto Naskh Arabic"] as const;

const margin = 64;
export const column = sheetSize.width - 2 * margin;

/** Letters' sizes, in pixels. */
export const lineSizes = { site: 42, date: 26, kicker: 25, subject: 26, source: 26 } as const;
export type LineName = keyof typeof lineSizes;

/** Between what stands on the left and on the right of one line. */
export const gap = 48;

const headRule = 120;
const footRule = 556;

interface Box {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const hasFoot = ({ subject, source }: Pick<ShareCard, "subject" | "source">): boolean => subject !== "" || source !== "";

/** For the headline: from the kicker, where there is one, to the foot. */
export function headlineBox(card: ShareCard): Box {
  const top = card.kicker ? 218 : 178;
  return { top, width: column, height: (hasFoot(card) ? footRule - 32 : sheetSize.height - 48) - top };
}

/** For the logo, which stands on the head's rule in the name's place. */
export const logoBox = { top: 44, bottom: headRule - 20, width: 520 } as const;

/** Where something that is so wide begins, at the side where lines begin, or at the other. */
export const leftOf = (width: number, { dir }: Pick<ShareCard, "dir">): number => (dir === "ltr" ? margin : sheetSize.width - margin - width);

interface Line {
  readonly name: LineName;
  /** Of the letters' feet. */
  readonly baseline: number;
  readonly side: "start" | "end";
  readonly bold: boolean;
  readonly colour: keyof Colours;
}

const lines: readonly Line[] = [
  { name: "site", baseline: 96, side: "start", bold: true, colour: "ink" },
  { name: "date", baseline: 96, side: "end", bold: false, colour: "quiet" },
  { name: "kicker", baseline: 184, side: "start", bold: true, colour: "accent" },
  { name: "subject", baseline: 596, side: "start", bold: true, colour: "ink" },
  { name: "source", baseline: 596, side: "end", bold: false, colour: "quiet" },
];

/** In a text of the other direction a name keeps its own, with its full stops (unicode.org/reports/tr9, isolates). */
const isolated = (text: string): string => `\u2068${text}\u2069`;

function textOf({ name, baseline, side, bold, colour }: Line, card: ShareCard, colours: Colours): XmlElement {
  const startsLeft = card.dir === "ltr";
  const x = (side === "start") === startsLeft ? margin : sheetSize.width - margin;
  return {
    "@x": String(x),
    "@y": String(baseline),
    "@font-family": families.join(", "),
    "@font-size": String(lineSizes[name]),
    "@font-weight": bold ? "600" : "400",
    "@fill": colours[colour],
    "@text-anchor": side,
    "@direction": card.dir,
    "@xml:lang": card.lang,
    // Capitals want room; Arabic letters are joined.
    ...(name === "kicker" && startsLeft ? { "@letter-spacing": "1.5" } : {}),
    "#text": isolated(card[name]),
  };
}

interface Rule {
  readonly top: number;
  readonly height: number;
  readonly opacity?: number;
}

/** Thick over thin, as under a newspaper's title. */
const headRules: readonly Rule[] = [{ top: headRule, height: 5 }, { top: headRule + 9, height: 1.5 }];

const footRules: readonly Rule[] = [{ top: footRule, height: 1.5, opacity: 0.3 }];

const rectOf = ({ top, height, opacity = 1 }: Rule, fill: string): XmlElement => ({ "@x": String(margin), "@y": String(top), "@width": String(column), "@height": String(height), "@fill": fill, "@fill-opacity": String(opacity) });

/** @param card its lines as they are to stand there, none too long */
export function writeSheet(card: ShareCard, colours: Colours): string {
  const { width, height } = sheetSize;
  const ground: XmlElement = { "@width": String(width), "@height": String(height), "@fill": colours.ground };
  const rules = [...headRules, ...(hasFoot(card) ? footRules : [])].map((rule) => rectOf(rule, colours.ink));
  const text = lines.filter(({ name }) => card[name] !== "").map((line) => textOf(line, card, colours));
  return writeXml({ svg: { "@xmlns": "http://www.w3.org/2000/svg", "@width": String(width), "@height": String(height), rect: [ground, ...rules], text } });
}
