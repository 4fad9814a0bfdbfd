/** Telephone numbers: as they are written, and as machines dial them. */

const extension = String.raw`(?:\s*,?\s*(?:\(?(?:x|ext\.?|extension|poste|durchwahl|dw|int\.?)\s*:?\s*\d{1,6}\)?))?`;

/** `(212) 555-0100`, `1-212-555-0100`: groups of three, three and four; `12125550100`. */
const northAmerican = String.raw`(?<![\d.-])(?:1[-. ]{1,2})?\(?\d{3}\)?[-. /–]{0,3}\d{3}\s?[-. –]\s?\d{4}(?!\d)|(?<![\d.-])1[2-9]\d{2}[2-9]\d{6}(?!\d)`;
/** `+44 (0)20 7946 0000`, `0049 89 555 0100` */
const international = String.raw`(?:\+\s?|(?<![\d.-])00[1-9])(?:[\d.–-]|[()\s](?=[\d(\s])|\/(?=\d)){5,24}\d`;
/** `089 / 555 01 00`, `01 55 01 01 00`; `01.02.2024` is a date. */
const national = String.raw`(?<![\d.-])(?!\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d))\(?0\d{1,4}\)?\s?[\s/.-]\s?\d[\d\s/.-]{4,14}\d`;

/** Numbers that are plainly telephone numbers wherever they stand. */
export const phoneNumber = new RegExp(String.raw`(?:${international}|${northAmerican}|${national})${extension}`, "iu");

/** After a label, anything that could be one: `Tel: 555 0100`. */
export const labelledPhone = new RegExp(String.raw`(?:${international}|${northAmerican}|(?:\(?\d)[\d\s()./–-]{5,22}\d)${extension}`, "iu");

/** Assigned country codes (ITU-T E.164, list of 2016 and its amendments). */
const countryCode = /^(?:1|7|2(?:[07]|1[123-8]|[2-46]\d|5[0-8]|9[017-9])|3(?:[0-469]|5\d|7\d|8[0-3579])|4(?:[013-9]|2[013])|5(?:[1-8]|0\d|9\d)|6(?:[0-6]|7\d|8[0-35-9]|9[0-2])|8(?:[1246]|00|08|5[0-6]|7[08]|80|8[0-368])|9(?:[0-58]|6\d|7[0-79]|9[2-68]))/;

/** Countries where the national zero is never dialled after the code. */
const dropsZero = /^(?:49|44|33|41|43|31|32|46|47|61|64|81|82|27|34|45|48|353|351)0/;

/** Area and exchange begin with 2 to 9; `N11` are services, `37X`, `96X` and `N9X` no areas (NANPA, nationalnanpa.com). */
const nanp = /^(?!\d11|37|96|\d9)[2-9]\d\d(?!\d11)[2-9]\d{6}$/;

const digits = (text: string): string => text.replace(/\D/g, "");

interface Split {
  readonly number: string;
  readonly ext: string;
}

function split(written: string): Split {
  const found = /^(?<number>.*?)\s*,?\s*\(?(?:x|ext\.?|extension|poste|durchwahl|dw|int\.?)\s*:?\s*(?<ext>\d{1,6})\)?$/iu.exec(written);
  return { number: found?.groups?.["number"] ?? written, ext: found?.groups?.["ext"] ?? "" };
}

const northAmericanTel = (national: string): string | undefined =>
  nanp.test(national) ? `+1-${national.slice(0, 3)}-${national.slice(3, 6)}-${national.slice(6)}` : undefined;

/** `+44 (0)20 7946 0000` → `+44-20-7946-0000` */
function internationalTel(number: string): string | undefined {
  const groups = number.replace(/^\s*(?:\+|00)/, "").replace(/\(\s*0\s*\)/, " ").split(/\D+/).filter(Boolean);
  const all = groups.join("");
  if (all.startsWith("1")) return northAmericanTel(all.slice(1));
  const isCertain = countryCode.test(all) && all.length >= 8 && all.length <= 15 && !dropsZero.test(all);
  return isCertain ? `+${groups.join("-")}` : undefined;
}

/**
 * The number as a `tel:` URI (RFC 3966), where country and number are certain.
 * @param isNorthAmerican the text around it says that a number without a country's code is of the United States or Canada
 */
export function telOf(written: string, isNorthAmerican: boolean): string | undefined {
  const { number, ext } = split(written.trim());
  const plain = digits(number);
  const isLong = plain.length === 11 && plain.startsWith("1");
  let tel: string | undefined;
  if (/^\s*(?:\+|00[1-9])/.test(number)) tel = internationalTel(number);
  else if (isLong || (isNorthAmerican && plain.length === 10)) tel = northAmericanTel(plain.slice(-10));
  return tel && `tel:${tel}${ext ? `;ext=${ext}` : ""}`;
}
