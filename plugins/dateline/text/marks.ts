/** What a build asks of every text, told with its section: no text has to be loaded for it. Pure functions of the section's HTML and text. */
import type { Section } from "../article.ts";
import { digestOf } from "../store/digest.ts";

/** What needs a style of its own on the page. */
export type Styled = "code" | "formulas";

/** None of a kind: it is not there. */
export interface Marks {
  /** Addresses that are relative to the document, as written, in their order. */
  readonly links?: readonly string[];
  readonly styled?: readonly Styled[];
  /** Digest of its words, of what a company says about itself: case, spaces and punctuation change no text. */
  readonly words?: string;
}

/** Addresses in sanitised HTML that are relative to the document: no scheme, no host, no root, no fragment alone. */
export const relativeAddress = /(<[a-z][^>]* (?:href|src)=")(?![a-z][a-z0-9+.-]*:|\/|#|")([^"#]*)(#[^"]*)?(?=")/gi;

const signs: Readonly<Record<Styled, string>> = { code: '<span class="code-', formulas: "<math" };

export const linksIn = ({ html }: Section): string[] => [...html.matchAll(relativeAddress)].map(([, , address = ""]) => address);

export const isStyled = ({ html }: Section, way: Styled): boolean => html.includes(signs[way]);

export const wordsIn = ({ text }: Section): string => digestOf(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim());

export function marksOf(section: Section): Marks {
  const links = linksIn(section);
  const styled = (["code", "formulas"] as const).filter((way) => isStyled(section, way));
  return { ...(links.length > 0 ? { links } : {}), ...(styled.length > 0 ? { styled } : {}), ...(section.kind === "about" ? { words: wordsIn(section) } : {}) };
}
