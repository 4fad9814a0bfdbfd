/** Character references in XML, and the named ones that desks write without declaring them. */
const named = new Map(Object.entries({
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0", copy: "©", reg: "®", trade: "™", hellip: "…", mdash: "—", ndash: "–",
  lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", laquo: "«", raquo: "»", bull: "•", middot: "·", euro: "€", pound: "£", yen: "¥", cent: "¢",
  deg: "°", sect: "§", para: "¶", frac12: "½", frac14: "¼", frac34: "¾", times: "×", plusmn: "±", acute: "´", shy: "\u00AD", iexcl: "¡", iquest: "¿",
  agrave: "à", aacute: "á", acirc: "â", atilde: "ã", auml: "ä", aring: "å", aelig: "æ", ccedil: "ç", egrave: "è", eacute: "é", ecirc: "ê", euml: "ë",
  igrave: "ì", iacute: "í", icirc: "î", iuml: "ï", ntilde: "ñ", ograve: "ò", oacute: "ó", ocirc: "ô", otilde: "õ", ouml: "ö", oslash: "ø",
  ugrave: "ù", uacute: "ú", ucirc: "û", uuml: "ü", yacute: "ý", szlig: "ß", Agrave: "À", Aacute: "Á", Acirc: "Â", Auml: "Ä", Aring: "Å", AElig: "Æ",
  Ccedil: "Ç", Egrave: "È", Eacute: "É", Ecirc: "Ê", Iacute: "Í", Ntilde: "Ñ", Oacute: "Ó", Ocirc: "Ô", Ouml: "Ö", Oslash: "Ø", Uacute: "Ú", Uuml: "Ü",
}));

/** Highest code point of Unicode. */
const highest = 0x10ffff;

function numeric(digits: string): string | undefined {
  const point = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  return point > 0 && point <= highest && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : undefined;
}

/** `&amp;`, `&#8217;`, `&#x2019;` as characters. What a document declares for itself stays as it is written. */
export const entityText = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#(x[0-9a-f]{1,6}|\d{1,7})|([a-z][a-z0-9]{1,7}));/gi, (written, digits?: string, name?: string) => (digits ? numeric(digits) : named.get(name ?? "")) ?? written)
    : text;
