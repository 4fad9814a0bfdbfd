/** The website that a text about a company sends its readers to: `For more information, visit www.acme.example.` */
import type { Section } from "../article.ts";
import { matchesOf } from "./matches.ts";

const written = /(?:https?:\/\/|www\.)[^\s<>()[\]"“”]+|(?<=\b(?:visit|at|website|site|see|unter|sur|consultez|visitez|visite|en|su|visita|visitare|web)\b:?\s{1,3})(?:[a-z\d-]+\.)+[a-z]{2,12}(?:\/[^\s<>()[\]"“”]*)?(?![\w@])/giu;
const linked = /<a [^>]*href="(https?:\/\/[^"]+)"/g;

/** Where companies are talked about, and where releases are kept. */
const elsewhere =
  /(?:^|\.)(?:twitter|x|facebook|linkedin|instagram|youtube|youtu|tiktok|t|discord|reddit|medium|sec|sedar|sedarplus|otcmarkets|nasdaq|nyse|globenewswire|prnewswire|businesswire|newsfilecorp|accesswire|google|apple|goo|bit|ibn|newsramp|whatsapp|telegram|threads|github|wikipedia|tradingview)\.(?:com|co|me|gov|ca|gl|be|org|fm|gg|net|ly|gle)$/i;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

function addressOf(found: string): string | undefined {
  const trimmed = found.replace(/&amp;/g, "&").replace(/[.,;:!?'’]+$/, "");
  const url = /^https?:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(url)) return undefined;
  const { hostname, href } = new URL(url);
  return hostname.includes(".") && !elsewhere.test(hostname) ? href : undefined;
}

/** The first that has the company's name in it, else the first. */
export function websiteIn({ text, html }: Section, company: string): string | undefined {
  const found = [...matchesOf(text, written).map((match) => match[0]), ...matchesOf(html, linked).map((match) => match[1] ?? "")].map(addressOf).filter((address) => address !== undefined);
  const name = letters(company);
  const isOwn = (address: string): boolean => letters(new URL(address).hostname.replace(/^www\./, "")).includes(name.slice(0, 4));
  return found.find(isOwn) ?? found[0];
}
