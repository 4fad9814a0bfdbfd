/**
 * Sections whose texts are loaded when somebody asks for them. To who reads them they are like any others: `html` and `text` are properties
 * of their own, which a copy (`{ ...section }`) and `JSON.stringify` ask for too; a copy of an article asks for none.
 */
import type { Section } from "../article.ts";
import { isStyled, linksIn, marksOf, wordsIn, type Marks, type Styled } from "./marks.ts";

/** What of a section is long. */
export type Body = Pick<Section, "html" | "text">;

/** What there is room for in memory, of every section of an archive. */
export interface SectionCard extends Omit<Section, keyof Body> {
  readonly marks?: Marks;
}

/** @param at which of the article's sections */
type Load = (at: number) => Body;

const none: Marks = {};

/** A class for its size: properties that all have in common take a fifth of the memory of an object's own, and archives have many sections. */
class LateSection implements Section {
  declare readonly kind: Section["kind"];
  declare readonly title?: string;
  declare readonly organisation?: string;
  declare readonly html: string;
  declare readonly text: string;
  declare readonly line?: number;
  readonly #marks: Marks;
  readonly #load: Load;
  readonly #at: number;

  static readonly #late: PropertyDescriptorMap & ThisType<LateSection> = {
    html: { get() { return this.#load(this.#at).html; }, enumerable: true, configurable: true },
    text: { get() { return this.#load(this.#at).text; }, enumerable: true, configurable: true },
  };

  constructor({ kind, title, organisation, line, marks = none }: SectionCard, load: Load, at: number) {
    this.#marks = marks;
    this.#load = load;
    this.#at = at;
    this.kind = kind;
    if (title !== undefined) this.title = title;
    if (organisation !== undefined) this.organisation = organisation;
    Object.defineProperties(this, LateSection.#late);
    if (line !== undefined) this.line = line;
  }

  get marks(): Marks {
    return this.#marks;
  }
}

export const lateSections = (cards: readonly SectionCard[], load: Load): readonly Section[] => cards.map((card, at) => new LateSection(card, load, at));

export function cardOf(section: Section): SectionCard {
  const { html: _, text: __, ...card } = section;
  const marks = marksOf(section);
  return Object.keys(marks).length > 0 ? { ...card, marks } : card;
}

/** With other HTML: made when it is asked for, where it is loaded then. */
export function changed(section: Section, change: (html: string) => string): Section {
  if (!(section instanceof LateSection)) return { ...section, html: change(section.html) };
  const body: Body = {
    get html() { return change(section.html); },
    get text() { return section.text; },
  };
  return new LateSection(section, () => body, 0);
}

/** Addresses in its text that are relative to the document, as written, in their order. */
export const linksOf = (section: Section): readonly string[] => (section instanceof LateSection ? section.marks.links ?? [] : linksIn(section));

export const holds = (section: Section, way: Styled): boolean => (section instanceof LateSection ? section.marks.styled?.includes(way) ?? false : isStyled(section, way));

/** Digest of its words, of what a company says about itself. */
export const wordsOf = (section: Section): string => (section instanceof LateSection ? section.marks.words : undefined) ?? wordsIn(section);
