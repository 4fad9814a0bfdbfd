/**
 * What is compared of an article to find its copies: its story in folded words, without dateline and boilerplate. A pure function of the
 * article, so that it can be kept with it. Words and runs of words (w-shingling, Broder 1997, "On the resemblance and containment of
 * documents") are kept as sorted hashes of 32 bits.
 */
import { createHash } from "node:crypto";
import type { UnplacedArticle } from "../article.ts";
import { parseDateline } from "../grammar/dateline.ts";
import { isCorrectionNote, unmarked, type Marker } from "./marker.ts";
import { sketchOf } from "./minhash.ts";
import { common, sortedSet } from "./sorted-set.ts";
import { figuresIn, hashesOf, isNumber, words } from "./words.ts";

export interface Fingerprint {
  /** Folded, without marks of a correction. */
  readonly title: string;
  /** Different words of it that may name something. */
  readonly titleWords: Uint32Array;
  readonly titleNumbers: Uint32Array;
  readonly marker?: Marker;
  /** Words of the story; 0 for a headline alone. */
  readonly length: number;
  /** Whether it ends in `…`: the start of a longer text. */
  readonly isCut: boolean;
  /** Of the whole story: equal texts have equal digests. */
  readonly digest: string;
  readonly shingles: Uint32Array;
  /** Shingles of the opening. */
  readonly opening: Uint32Array;
  /** Different words, without numbers. */
  readonly words: Uint32Array;
  /** Of these, the ones with a capital: names, and what begins a sentence. */
  readonly names: Uint32Array;
  /** Different numbers, without those in dates. */
  readonly numbers: Uint32Array;
  /** Different days of the year. */
  readonly dates: Uint32Array;
  readonly sketch: Uint32Array;
  readonly openingSketch: Uint32Array;
}

/** Words in a run. */
const run = 3;
/** Words of the opening: enough to know a text that is cut after its first paragraph. */
const openingWords = 45;
/** Words that are looked at: who has these in common has the rest. */
const most = 2500;
export const sketchSize = 64;
export const openingSketchSize = 24;

const cutOff = /(?:…|\.{3})[\s\])"”]*$/;

const capitalised = /\p{Lu}(?<![\p{L}\p{M}]\p{Lu})[\p{L}\p{M}'’]*/gu;

const address = /(?:https?:\/\/|www\.)\S+/g;

/** Without the dateline, and what stands before it. */
function withoutDateline(text: string, known: string | undefined): string {
  const at = known ? text.slice(0, 600).indexOf(known) : -1;
  if (known && at >= 0) return text.slice(at + known.length);
  return text.slice(parseDateline(text.slice(0, 400))?.length ?? 0);
}

const storyOf = ({ sections, dateline }: UnplacedArticle): string =>
  withoutDateline(sections.filter(({ kind }) => kind === "story").map(({ text }) => text).join("\n"), dateline?.text).replace(address, " ");

/** Hashes of runs of words; a text shorter than a run is one. */
function shinglesOf(hashes: Uint32Array): Uint32Array {
  const found = new Uint32Array(Math.max(hashes.length - run + 1, Math.min(1, hashes.length)));
  for (let from = 0; from < found.length; from += 1) {
    let mixed = 0;
    for (let at = from; at < Math.min(from + run, hashes.length); at += 1) mixed = Math.imul(mixed ^ (hashes[at] ?? 0), 0x9e3779b1) ^ (mixed >>> 15);
    found[from] = mixed;
  }
  return sortedSet(found);
}

const markOf = (marker: Marker | undefined, story: string): { marker?: Marker } =>
  marker ? { marker } : isCorrectionNote(story.slice(0, 600)) ? { marker: { kind: "correction", number: 1 } } : {};

const isNaming = (word: string): boolean => word.length > 2 && !isNumber(word);

export function fingerprintOf(article: UnplacedArticle): Fingerprint {
  const story = storyOf(article);
  const { title, marker } = unmarked(article.title);
  const titleWords = words(title);
  const isCut = cutOff.test(story.slice(-20));
  // The last word of a text that breaks off may be half of one.
  const all = isCut ? words(story).slice(0, -1) : words(story);
  const looked = all.slice(0, most);
  const hashes = hashesOf(looked);
  const { dates, numbers } = figuresIn(looked);
  const different = sortedSet(hashes.filter((_, at) => !isNumber(looked[at] ?? "")));
  const shingles = shinglesOf(hashes);
  const opening = shinglesOf(hashes.slice(0, openingWords));
  return {
    title: titleWords.join(" "),
    titleWords: sortedSet(hashesOf(titleWords.filter(isNaming))),
    titleNumbers: sortedSet(hashesOf(titleWords.filter(isNumber))),
    ...markOf(marker, story),
    length: all.length,
    isCut,
    digest: createHash("sha1").update(all.join(" ")).digest("base64"),
    shingles,
    opening,
    words: different,
    names: common(sortedSet(hashesOf(words((story.match(capitalised) ?? []).join(" ")))), different),
    numbers: sortedSet(hashesOf(numbers)),
    dates: sortedSet(hashesOf(dates)),
    sketch: sketchOf(shingles, sketchSize),
    openingSketch: sketchOf(opening, openingSketchSize),
  };
}
