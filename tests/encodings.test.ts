/** Bytes to text: each row is a text as its country's software has written it, and what is read of it. */
import { describe, expect, test } from "vitest";
import { decode } from "../plugins/dateline/readers/decode.ts";

const bytesOf = (hex: string): Uint8Array => Buffer.from(hex.replaceAll(" ", ""), "hex");
const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");

/** A text in an encoding of one byte a letter, by asking the decoder for each byte. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const byte = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]));
  return Uint8Array.from([...text], (letter) => byte.get(letter) ?? 63);
}

const russian = "Компания Acme Robotics открыла второй завод в Туле. По словам руководства, расходы составили пять миллионов рублей.";
const polish = "Spółka Acme Robotics otworzyła drugą fabrykę w Łodzi. Według zarządu koszty wyniosły pięć milionów złotych, a zatrudnienie wzrośnie.";
const greek = "Η εταιρεία Acme Robotics άνοιξε δεύτερο εργοστάσιο στην Αθήνα. Το κόστος ήταν πέντε εκατομμύρια ευρώ.";

describe("an encoding that nothing declares", () => {
  test.each([
    ["windows-1251", russian], ["koi8-r", russian], ["iso-8859-5", russian], ["windows-1250", polish], ["iso-8859-2", polish], ["iso-8859-7", greek],
  ])("%s is told by its letters, and the guess reported", (encoding, text) => {
    expect(decode(encoded(text, encoding))).toEqual({ text, problems: [{ code: "encoding-guessed", detail: encoding }] });
  });

  test.each([
    ["shift_jis", "83 41 83 4e 83 81 82 cd 89 ce 97 6a 93 fa 81 41 91 e5 8d e3 82 c9 91 e6 93 f1 8d 48 8f ea 82 f0 8a 4a 90 dd 82 b5 82 bd 82 c6 94 ad 95 5c 82 b5 82 bd 81 42", "アクメは火曜日、大阪に第二工場を開設したと発表した。"],
    ["euc-kr", "be d6 c5 a9 b9 cc b4 c2 20 c8 ad bf e4 c0 cf 20 ba ce bb ea bf a1 20 b5 ce 20 b9 f8 c2 b0 20 b0 f8 c0 e5 c0 bb 20 bf ad be fa b4 d9 b0 ed 20 b9 e0 c7 fb b4 d9 2e", "애크미는 화요일 부산에 두 번째 공장을 열었다고 밝혔다."],
    ["gb18030", "b9 ab cb be d6 dc b6 fe d0 fb b2 bc a3 ac d4 da c9 cf ba a3 bf aa c9 e8 b5 da b6 fe bc d2 b9 a4 b3 a7 a3 ac b7 d1 d3 c3 ce aa ce e5 b0 d9 cd f2 d4 aa a1 a3", "公司周二宣布，在上海开设第二家工厂，费用为五百万元。"],
  ])("%s is told by its pairs of bytes", (encoding, hex, text) => {
    expect(decode(bytesOf(hex))).toEqual({ text, problems: [{ code: "encoding-guessed", detail: encoding }] });
  });

  test("Western European text is Windows-1252", () => {
    expect(decode(latin1("Acme Robotics\x92s plant \x97 in M\xfcnchen \x97 costs \x805 million."))).toEqual({
      text: "Acme Robotics’s plant — in München — costs €5 million.",
      problems: [{ code: "encoding-guessed", detail: "windows-1252" }],
    });
  });
});

describe("an encoding that the document declares", () => {
  test.each([
    ["a meta element", `<html><head><meta charset="windows-1251"></head>\xc0\xea\xec\xe5`, "Акме"],
    ["a content type", `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">\xc0\xea\xec\xe5`, "Акме"],
    ["an XML declaration", `<?xml version="1.0" encoding="KOI8-R"?>\xe1\xcb\xcd\xc5`, "Акме"],
  ])("in %s is believed", (_, text, end) => {
    const decoded = decode(latin1(text));
    expect(decoded?.text.slice(-4)).toBe(end);
    expect(decoded?.problems).toEqual([]);
  });

  test("is not believed of what is UTF-8", () => {
    expect(decode(new TextEncoder().encode('<meta charset="windows-1251">Акме'))?.text.slice(-4)).toBe("Акме");
  });
});

test.each([
  ["UTF-32LE", "41 00 00 00 63 00 00 00 6d 00 00 00 65 00 00 00"],
  ["UTF-32BE", "00 00 00 41 00 00 00 63 00 00 00 6d 00 00 00 65"],
  ["UTF-32LE with its mark", "ff fe 00 00 41 00 00 00 63 00 00 00 6d 00 00 00 65 00 00 00"],
  ["UTF-16LE", "41 00 63 00 6d 00 65 00"],
  ["UTF-16BE with its mark", "fe ff 00 41 00 63 00 6d 00 65"],
])("%s is told by its zeros or its mark", (_, hex) => expect(decode(bytesOf(hex))).toEqual({ text: "Acme", problems: [] }));

describe("mojibake", () => {
  test("is repaired where all of the text turns back, and reported", () => {
    expect(decode(new TextEncoder().encode("Acmeâ€™s cafÃ© â€” open"))).toEqual({ text: "Acme’s café — open", problems: [{ code: "mojibake-repaired" }] });
  });

  test.each(["Acmeâ€™s plant in München", "Acme 株 â€™", "Le «CAFÉ» ouvre à Paris", "LE CAFÉ» ouvre"])("%j is left as it is", (text) => {
    expect(decode(new TextEncoder().encode(text))).toEqual({ text, problems: [] });
  });
});
