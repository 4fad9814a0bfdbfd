/** Draws the picture. The only file that knows sharp, whose Pango shapes and breaks lines, from the right too (sharp.pixelplumbing.com/api-constructor). */
import sharp from "sharp";
import type { ShareCard } from "./card.ts";
import { fitHeadline, fitLine, type Headline, type Measure } from "./headline.ts";
import { column, families, gap, headlineBox, leftOf, lineSizes, logoBox, sheetSize, writeSheet, type Colours, type LineName } from "./sheet.ts";

export interface Drawing {
  readonly card: ShareCard;
  readonly colours: Colours;
  /** Path of a picture that is drawn in place of the site's name, absolute. */
  readonly logo?: string;
}

/** Of the room that a font wants for a line: it is set for texts. */
const lineHeight = 0.82;

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** Which way a text runs is said by a mark, for its first word may be of the other direction (unicode.org/reports/tr9). */
const mark = { ltr: "\u200e", rtl: "\u200f" } as const;

/** Pango's markup (docs.gtk.org/Pango/pango_markup.html). */
const markup = (text: string, { lang, dir }: ShareCard, more: string): string => `<span lang="${escaped(lang)}" line_height="${lineHeight}" ${more}>${mark[dir]}${escaped(text)}</span>`;

interface Face {
  readonly size: number;
  readonly bold: boolean;
  readonly colour?: string;
  readonly width?: number | undefined;
}

function textInput(text: string, card: ShareCard, { size, bold, colour, width }: Face): sharp.CreateText {
  const more = `weight="${bold ? 600 : 400}"${colour ? ` foreground="${colour}"` : ""}`;
  return { text: markup(text, card, more), font: `${families.join(", ")} ${size}`, dpi: 72, wrap: "word-char", rgba: colour !== undefined, ...(width ? { width } : {}) };
}

const measureIn = (card: ShareCard, bold: boolean): Measure => async (text, size, width) => {
  const { width: drawn = 0, height = 0 } = await sharp({ text: textInput(text, card, { size, bold, width }) }).metadata();
  return { width: drawn, height };
};

/** What stands at the other side has its whole text first. */
async function fitPair(card: ShareCard, [start, end]: readonly [LineName, LineName], isPicture: boolean): Promise<Partial<ShareCard>> {
  const measure = measureIn(card, false);
  const right = await fitLine(card[end], lineSizes[end], column / 2, measure);
  const taken = right === "" ? 0 : (await measure(right, lineSizes[end])).width + gap;
  return { [start]: isPicture ? "" : await fitLine(card[start], lineSizes[start], column - taken, measureIn(card, true)), [end]: right };
}

interface Placed extends sharp.OverlayOptions {
  readonly input: Buffer;
}

/** `undefined` where it cannot be drawn: the name stands there. */
async function drawnLogo(path: string | undefined, card: ShareCard): Promise<Placed | undefined> {
  if (path === undefined) return undefined;
  try {
    // A drawing is made large, and a picture no larger than it is.
    const { data, info } = await sharp(path, { density: 288 }).resize({ width: logoBox.width, height: logoBox.bottom - logoBox.top, fit: "inside", withoutEnlargement: true }).png().toBuffer({ resolveWithObject: true });
    return { input: data, left: leftOf(info.width, card), top: logoBox.bottom - info.height };
  } catch {
    return undefined;
  }
}

async function drawnHeadline({ text, size, width }: Headline, card: ShareCard, colour: string): Promise<Placed> {
  const { data, info } = await sharp({ text: textInput(text, card, { size, bold: true, colour, width }) }).png({ compressionLevel: 1 }).toBuffer({ resolveWithObject: true });
  return { input: data, left: leftOf(info.width, card), top: headlineBox(card).top };
}

/** @returns a PNG */
export async function draw({ card, colours, logo }: Drawing): Promise<Buffer> {
  const picture = await drawnLogo(logo, card);
  const kicker = await fitLine(card.kicker, lineSizes.kicker, column, measureIn(card, true));
  const fitted = { ...card, kicker, ...(await fitPair(card, ["site", "date"], picture !== undefined)), ...(await fitPair(card, ["subject", "source"], false)) };
  const headline = await fitHeadline(card.title, headlineBox(card), measureIn(card, true));
  const over = [...(picture ? [picture] : []), await drawnHeadline(headline, fitted, colours.ink)];
  return sharp(Buffer.from(writeSheet(fitted, colours)), { limitInputPixels: sheetSize.width * sheetSize.height }).composite(over).removeAlpha().png({ palette: true, colours: picture ? 256 : 64, dither: 0, effort: 1 }).toBuffer();
}
