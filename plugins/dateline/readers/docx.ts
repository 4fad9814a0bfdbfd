/** Word documents (.docx, ECMA-376). The only file that knows mammoth. */
import type { Fields } from "../draft.ts";
import { binaryFormat } from "./binary.ts";
import { coreProperties } from "./docx/core.ts";
import { languageTag, texts } from "./front-matter/values.ts";
import { labelDate } from "../dates/label-date.ts";
import type { Found, Reader, Reading } from "./reader.ts";
import { plainText } from "./tree.ts";

const styles = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", "u => u"];

interface Converted {
  readonly html: string;
  readonly problems: readonly Found[];
}

async function converted(bytes: Uint8Array): Promise<Converted> {
  const { default: mammoth } = await import("mammoth");
  const images: Found[] = [];
  // Pictures would be data in the page; they are named in the report.
  const convertImage = mammoth.images.imgElement(async ({ contentType }) => {
    images.push({ code: "markup-unrendered", detail: `picture, ${contentType}` });
    return { src: "" };
  });
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: styles, convertImage, externalFileAccess: false });
  return { html: value.replace(/<img [^>]*src=""[^>]*>/g, ""), problems: images };
}

const paragraph = /<(h[1-6]|p)\b[^>]*>((?:(?!<\/\1>)[\s\S]){0,20000})<\/\1>/g;

interface Part {
  readonly tag: string;
  readonly html: string;
  readonly text: string;
  readonly whole: string;
}

/** How many paragraphs may stand above the headline: labels, the date, the sender. */
const mostAbove = 12;

const opening = (html: string): readonly Part[] =>
  [...html.slice(0, 60_000).matchAll(paragraph)].slice(0, mostAbove).map(([whole, tag = "", inner = ""]) => ({ tag, html: inner, text: plainText(inner), whole }));

const label = /^(?:for immediate release|(?:press|news|media) release|contacts?\b|embargo)/i;

/** The first heading, else the first paragraph that is bold from end to end. */
const headlineOf = (parts: readonly Part[]): Part | undefined =>
  parts.find(({ tag, text }) => tag !== "p" && text !== "" && !label.test(text)) ??
  parts.find(({ html, text }) => /^(?:<(?:em|u)>)*<strong>(?:(?!<\/strong>)[\s\S])*<\/strong>(?:<\/(?:em|u)>)*$/.test(html.trim()) && text.includes(" ") && !label.test(text) && !labelDate(text));

async function read(bytes: Uint8Array): Promise<Reading> {
  const { html, problems } = await converted(bytes);
  const { title, keywords, language } = coreProperties(bytes);
  const parts = opening(html);
  const headline = headlineOf(parts);
  const shown = headline && (title === undefined || title.toLowerCase() === headline.text.toLowerCase()) ? headline : undefined;
  const dated = parts.map(({ text }) => labelDate(text)).find((date) => date !== undefined);
  const tags = texts(keywords ?? "");
  const lang = languageTag(language);
  const fields: Fields = {
    ...(title ? { title: { value: title, rule: "title of the document's properties" } } : headline ? { title: { value: headline.text, rule: "first heading" }, titleFrom: { value: "headline", rule: "first heading" } } : {}),
    ...(dated ? { date: { value: dated, rule: "line with a date" } } : {}),
    ...(keywords && tags ? { tags: { value: tags, rule: "keywords of the document's properties" } } : {}),
    ...(lang ? { lang: { value: lang, rule: "language of the document's properties" } } : {}),
  };
  return { drafts: [{ fields, body: { markup: "html", text: shown ? html.replace(shown.whole, () => "") : html, line: 1 } }], problems };
}

export const docx: Reader = {
  name: "docx",
  binary: true,
  detect: ({ bytes }) => binaryFormat(bytes) === "a Word document",
  // The library throws what is wrong with an archive; for us a damaged file is a fault of the content.
  read: async ({ bytes }) => read(bytes).catch((error: unknown): Reading => ({ drafts: [], problems: [{ code: "file-damaged", detail: error instanceof Error ? error.message : String(error) }] })),
};
