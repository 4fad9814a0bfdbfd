/** Which way a language is written: what its likely script says (CLDR), Arabic, Hebrew, Thaana, Syriac, N'Ko and Adlam from the right. */
const fromTheRight = new Set(["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm"]);

/** @param tag BCP 47 */
export function direction(tag: string): "rtl" | "ltr" {
  try {
    return fromTheRight.has(new Intl.Locale(tag).maximize().script ?? "") ? "rtl" : "ltr";
  } catch {
    return "ltr";
  }
}
