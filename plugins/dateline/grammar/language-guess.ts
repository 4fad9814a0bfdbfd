/** Which language a text is in, where its script or its small words leave no doubt. Precision before recall: a wrong language is worse than none. */
import { isGuessed, languagesOfWord, wordLanguages } from "../vocabulary/stop-words.ts";
import { isAscii } from "./letters.ts";

export interface LanguageGuess {
  /** BCP 47. */
  readonly tag: string;
  /** What told it. */
  readonly by: "script" | "letters" | "small words";
}

const script = (tag: string): LanguageGuess => ({ tag, by: "script" });
const letters = (tag: string): LanguageGuess => ({ tag, by: "letters" });

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Characters that only one of the two ways of writing Chinese has, pair by pair (Unihan, kSimplifiedVariant and kTraditionalVariant). */
const simplified = /[们这国会为时个业发对开关东车书长门问间说话语请让认设证议论该读课谁调谈识译计记许诉详误责质贵费资术产动务实现进过还与从网联营经济际势团场]/gu;
const traditional = /[們這國會為時個業發對開關東車書長門問間說話語請讓認設證議論該讀課誰調談識譯計記許訴詳誤責質貴費資術產動務實現進過還與從網聯營經濟際勢團場]/gu;

/** Less than this many letters tell nothing. */
const fewest = 10;
/** Han alone may be a Japanese headline. */
const fewestHan = 40;

function chinese(text: string): LanguageGuess {
  const [hans, hant] = [count(text, simplified), count(text, traditional)];
  if (hans >= 4 && hant * 20 <= hans) return letters("zh-Hans");
  if (hant >= 4 && hans * 20 <= hant) return letters("zh-Hant");
  return script("zh");
}

function eastAsian(text: string, han: number): LanguageGuess | undefined {
  const kana = count(text, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu);
  if (kana >= 3 && kana * 10 >= kana + han) return kana + han >= fewest ? script("ja") : undefined;
  return kana * 50 <= han && han >= fewestHan ? chinese(text) : undefined;
}

/** Persian and Arabic write `k` and `y` with letters of their own; Urdu, Pashto and Kurdish have more letters that neither has. */
function arabic(text: string, all: number): LanguageGuess | undefined {
  if (count(text, /[ٹڈڑںےھہ]/gu) * 50 >= all && count(text, /[ښړۍځڕڵێۆە]/gu) === 0) return letters("ur");
  if (count(text, /[ٹڈڑےښړۍځڕڵێۆە]/gu) > 0) return undefined;
  const [persian, own] = [count(text, /[پچژگکی]/gu), count(text, /[ةيكأإ]/gu)];
  if (persian * 20 >= all && own * 10 <= persian) return letters("fa");
  return own * 20 >= all && persian * 20 <= own ? letters("ar") : undefined;
}

function cyrillic(text: string, all: number): LanguageGuess | undefined {
  const has = (pattern: RegExp, least: number): boolean => count(text, pattern) >= Math.max(1, all * least);
  const none = (pattern: RegExp): boolean => count(text, pattern) * 200 <= all;
  if (!none(/[әғқңөұүһӣӯҷҳ]/giu)) return undefined;
  if (has(/[іїє]/giu, 0.02) && none(/[ыэёъў]/giu)) return letters("uk");
  if (has(/[ыэ]/giu, 0.01) && none(/[іїєўј]/giu)) return letters("ru");
  return has(/[ъ]/giu, 0.008) && none(/[ыэёіїєј]/giu) ? letters("bg") : undefined;
}

function devanagari(text: string): LanguageGuess | undefined {
  const words = text.split(/[^\p{L}\p{M}]+/u);
  const uses = (list: ReadonlySet<string>): number => words.filter((word) => list.has(word)).length;
  const [hindi, others] = [uses(new Set(["है", "हैं", "में", "और", "की", "का"])), uses(new Set(["आहे", "आणि", "आहेत", "छ", "छन्", "गरेको", "यांनी"]))];
  return hindi >= 4 && others * 10 <= hindi ? letters("hi") : undefined;
}

/** Fewer words than these may be names. */
const fewestWords = 40;

/** By the bits of the languages that have a word: how often such words are used. */
type Uses = readonly (readonly [bits: number, count: number])[];

/** How often words are used, by the bits of the languages that have them. */
function usesIn(words: readonly string[]): Uses {
  const uses = new Map<number, number>();
  for (const word of words) {
    const bits = languagesOfWord.get(word.replace("’", "'"));
    if (bits !== undefined) uses.set(bits, (uses.get(bits) ?? 0) + 1);
  }
  return [...uses];
}

/** Uses of words that the one language has and the other has not. */
const usesOfOne = (uses: Uses, one: number, other = 0): number =>
  uses.reduce((sum, [bits, count]) => ((bits & one) !== 0 && (bits & other) === 0 ? sum + count : sum), 0);

/** The language that most small words are of, where against each other language its own words are several times as many. */
function latin(text: string): LanguageGuess | undefined {
  const words = text.toLowerCase().match(isAscii(text) ? /[a-z][a-z'’]*/g : /\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  if (words.length < fewestWords) return undefined;
  const uses = usesIn(words);
  const [best] = wordLanguages.map(({ tag, bit }) => ({ tag, bit, count: usesOfOne(uses, bit) })).toSorted((a, b) => b.count - a.count);
  if (!best || !isGuessed(best.tag) || best.count < 6 || best.count * 10 < words.length) return undefined;
  const isPlain = wordLanguages.every(({ bit }) => {
    if (bit === best.bit) return true;
    const own = usesOfOne(uses, best.bit, bit);
    return own >= 3 && usesOfOne(uses, bit, best.bit) * 4 <= own;
  });
  return isPlain ? { tag: best.tag, by: "small words" } : undefined;
}

type Rule = readonly [pattern: RegExp, guess: (text: string, found: number) => LanguageGuess | undefined];

const rules: readonly Rule[] = [
  [/\p{sc=Hangul}/gu, () => script("ko")],
  [/\p{sc=Thai}/gu, () => script("th")],
  [/\p{sc=Greek}/gu, () => script("el")],
  [/\p{sc=Hebrew}/gu, () => script("he")],
  [/\p{sc=Arabic}/gu, arabic],
  [/\p{sc=Cyrillic}/gu, cyrillic],
  [/\p{sc=Devanagari}/gu, devanagari],
];

/** Anything that is not Latin or punctuation: most texts have nothing of it. */
const other = /[\u0370-\u1cff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufeff]/;

/** @param text a beginning of it is enough */
export function guessLanguage(text: string): LanguageGuess | undefined {
  const plain = text.replace(/https?:\/\/\S+|\S+@\S+/g, " ");
  if (!other.test(plain)) return latin(plain);
  const all = count(plain, /\p{L}/gu);
  const han = count(plain, /\p{sc=Han}/gu);
  // A character of these stands for what other scripts write with two or three.
  if ((han + count(plain, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu)) * 3 >= all) return eastAsian(plain, han);
  const [most] = rules.map(([pattern, guess]) => ({ found: count(plain, pattern), guess })).toSorted((a, b) => b.found - a.found);
  if (!most || most.found * 2 < all) return count(plain, /\p{sc=Latin}/gu) * 10 >= all * 9 ? latin(plain) : undefined;
  return most.found >= fewest ? most.guess(plain, most.found) : undefined;
}
