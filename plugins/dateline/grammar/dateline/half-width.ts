/** East Asian forms of signs, digits and Latin letters as the ones that every rule knows, sign for sign: `（東京、２０２１年）` → `(東京,2021年)`. */
const signs: Readonly<Record<string, string>> = { "　": " ", "、": ",", "【": "[", "】": "]", "〔": "[", "〕": "]", "・": "/", "｡": "。" };

/** The length stays the same, so that places in the one are places in the other. */
export const halfWidth = (text: string): string =>
  text.replace(/[！-～　、【】〔〕・\u00A0\u2009\u202F]/g, (sign) => {
    const code = sign.charCodeAt(0);
    return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : (signs[sign] ?? " ");
  });
