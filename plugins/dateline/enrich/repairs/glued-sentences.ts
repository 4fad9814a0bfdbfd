/** Sentences without a space between them: `lower costs.The company` → `lower costs. The company`. */
import type { TextRepair } from "./repair.ts";

/** A word, its stop, and the next sentence's first word. `Booking.com`, `e.g.Foo`, `java.util.List`, `U.S.A` are none of it. */
const border = /(?<![^\s("“‘«\uFFFC])(?<before>[\p{L}\p{M}\p{N}$€£'’%-]{2,40})(?<stop>[.!?][”’»)]{0,2})(?<after>[“‘«(]?\p{Lu}[\p{L}\p{M}'’-]{0,40})(?=[\s,;:’”")]|$)/gu;

/** Words that sentences begin with, and names of methods or sites do not. */
const openers = new Set(
  ("the this that these those it its we our you your he she they his her their in on at as for from by with after before since if when while under according additionally about all and but an a i so more most mr mrs ms dr today " +
    "following during through both each one two three there here no not also however furthermore moreover meanwhile please visit to based built over despite because until together click learn " +
    "der die das ein eine es wir sie im am mit nach für bei zum zur seit dies diese le la les l'entreprise un une il elle nous cette ce dans en pour avec el los las se su sus esta este con il lo gli una nel nella con per").split(" "),
);

/** What stands behind a dot in names of sites, files and programs. */
const suffixes = new Set(["net", "com", "org", "io", "js", "ts", "ai", "gov", "edu", "co", "md", "py", "app", "dev", "news", "info", "html", "xml", "json", "pdf", "txt", "csv", "exe", "dll", "jpg", "png", "zip"]);

const abbreviated = /^(?:Inc|Ltd|Corp|Co|LLC|Mr|Mrs|Ms|Dr|Jr|Sr|St)$/;

/** Begins small and runs on, as a word of a sentence does. */
const isPlainWord = (word: string): boolean => /^[\p{Ll}][\p{Ll}\p{M}'’-]+$/u.test(word);
/** One capital, at its beginning: `camelCase` and `ClassNames` are names. */
const isCapitalised = (word: string): boolean => /^\p{Lu}[\p{Ll}\p{M}'’-]*$/u.test(word);

/** What follows reads on as a sentence does: a small word, or a comma. */
const readsOn = (rest: string): boolean => /^(?:,?\s+[“"(]?[\p{Ll}\p{N}]|['’]s\s)/u.test(rest);

function areSentences(before: string, after: string, rest: string): boolean {
  const word = after.replace(/^[“‘«(]/, "");
  const small = word.toLowerCase();
  if (suffixes.has(small) || /^(?:www|asp|vb|node)$/i.test(before)) return false;
  if (openers.has(small.replaceAll("’", "'")) && isCapitalised(word)) return /\s/.test(rest.charAt(0));
  if (abbreviated.test(before)) return isCapitalised(word);
  return isPlainWord(before) && isCapitalised(word) && word.length > 1 && readsOn(rest);
}

export const gluedSentences: TextRepair = {
  code: "sentences-glued",
  suspects: (text) => /(?<=[a-z0-9%à-ÿ])[.!?][”’»)]{0,2}[“‘«(]?[A-ZÀ-Þ]/.test(text),
  notOfTitles: true,
  edits: (text) =>
    [...text.matchAll(border)].flatMap(({ index, groups }) => {
      const { before = "", stop = "", after = "" } = groups ?? {};
      const end = index + before.length + stop.length;
      return areSentences(before, after, text.slice(end + after.length, end + after.length + 12)) ? [{ from: end, to: end, by: " " }] : [];
    }),
};
