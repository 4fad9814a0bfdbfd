/** What was found, held against what was labelled. */
import type { UnplacedArticle } from "../../plugins/dateline/article.ts";
import { judgeBorders } from "./borders.ts";
import type { Label } from "./label.ts";

export interface Judgement {
  readonly right: number;
  readonly given: number;
  readonly expected: number;
  /** Empty when all is right. */
  readonly miss: string;
}

export type Judge = (label: Label, article: UnplacedArticle) => Judgement | undefined;

const folded = (name: string): string => name.normalize("NFKC").toLowerCase().replaceAll("’", "'");

/** A value, or none. A wrong one counts against both precision and recall. */
function judgeOne(expected: string | null | undefined, given: string | undefined, compatible = true): Judgement | undefined {
  if (expected === undefined) return undefined;
  const right = expected !== null && given !== undefined && compatible && folded(expected) === folded(given);
  const fine = right || (expected === null && given === undefined);
  return { right: Number(right), given: Number(given !== undefined), expected: Number(expected !== null), miss: fine ? "" : `expected ${expected ?? "none"}, found ${given ?? "none"}` };
}

/** Any number of values, in any order. */
function judgeSet(expected: readonly string[] | undefined, given: readonly string[]): Judgement | undefined {
  if (!expected) return undefined;
  const wanted = new Set(expected.map(folded));
  const found = new Set(given.map(folded));
  const right = [...found].filter((value) => wanted.has(value)).length;
  const fine = right === wanted.size && right === found.size;
  return { right, given: found.size, expected: wanted.size, miss: fine ? "" : `expected ${expected.join(", ") || "none"}; found ${given.join(", ") || "none"}` };
}

/** Not against each other where both sides say something. */
const agrees = (labelled: string | undefined, given: string | undefined): boolean => !labelled || !given || labelled === given;

function judgePlace({ place, region, country }: Label, { dateline }: UnplacedArticle): Judgement | undefined {
  const location = dateline?.location;
  return judgeOne(place, location?.name ?? dateline?.place, agrees(region, location?.region) && agrees(country, location?.country));
}

/** A region is judged where one is labelled, and where there is no place to have one. */
const partOfPlace = (part: string | undefined, { place }: Label): string | null | undefined => part ?? (place === null ? null : undefined);

export const judges = {
  "place": judgePlace,
  "region": (label, { dateline }) => judgeOne(partOfPlace(label.region, label), dateline?.location?.region),
  "country": (label, { dateline }) => judgeOne(partOfPlace(label.country, label), dateline?.location?.country),
  "dateline date": ({ datelineDate }, { dateline }) => judgeOne(datelineDate, dateline?.date),
  "wire": ({ wire }, article) => judgeOne(wire, article.wire),
  "provider": ({ provider }, article) => judgeOne(provider, article.provider?.name),
  "issuers": ({ issuers }, article) => judgeSet(issuers, article.issuers),
  "symbols": ({ symbols }, article) => judgeSet(symbols, article.symbols.map(({ id }) => id)),
  "kind": ({ kind }, article) => judgeOne(kind, article.kind),
  "section borders": ({ sections }, article) => judgeBorders(sections, article.sections),
} satisfies Record<string, Judge>;

export type Field = keyof typeof judges;
