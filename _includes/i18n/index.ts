import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ja } from "./ja.ts";
import type { Messages } from "./messages.ts";
import { pt } from "./pt.ts";
import { zhHans } from "./zh-hans.ts";
import { zhHant } from "./zh-hant.ts";

/** By language, or by language and script where a language is written in several. */
const languages: Readonly<Record<string, Messages>> = { en, "zh-Hans": zhHans, "zh-Hant": zhHant, es, fr, de, pt, ja, ar };

/** Whether anybody said so or not: `zh-TW` is written in `Hant` (CLDR, likely subtags). */
function withScript(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}

/**
 * The language of the interface that a tag is closest to: `pt` of `pt-BR`, `zh-Hant` of `zh-HK`. None where there is none.
 * @param tag BCP 47
 */
export function interfaceLanguage(tag: string): string | undefined {
  const locale = withScript(tag);
  if (!locale) return undefined;
  const { language, script = "" } = locale;
  if (Object.hasOwn(languages, `${language}-${script}`)) return `${language}-${script}`;
  // What is written in another script than usual, `ar-Latn`, is read by others.
  return Object.hasOwn(languages, language) && withScript(language)?.script === script ? language : undefined;
}

/** Messages for a BCP 47 tag: the closest language there is, else English. */
export const messagesFor = (tag: string): Messages => languages[interfaceLanguage(tag) ?? ""] ?? en;
