import { expect, test } from "vitest";
import { decode } from "../plugins/dateline/readers/decode.ts";

const utf8 = (text: string): number[] => [...Buffer.from(text, "utf8")];
const utf16le = (text: string): number[] => [...Buffer.from(text, "utf16le")];
const utf16be = (text: string): number[] => [...Buffer.from(text, "utf16le").swap16()];

test.each([
  ["UTF-8", utf8("Résumé – 東京")],
  ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, ...utf8("Résumé – 東京")]],
  ["UTF-16, low byte first, with a mark", [0xff, 0xfe, ...utf16le("Résumé – 東京")]],
  ["UTF-16, high byte first, with a mark", [0xfe, 0xff, ...utf16be("Résumé – 東京")]],
])("%s is read without a word", (_, bytes) => {
  expect(decode(new Uint8Array(bytes))).toEqual({ text: "Résumé – 東京", problems: [] });
});

test.each([
  ["low", utf16le("Acme Robotics – Résumé")],
  ["high", utf16be("Acme Robotics – Résumé")],
])("UTF-16 with the %s byte first is known by its zeros", (_, bytes) => {
  expect(decode(new Uint8Array(bytes))).toEqual({ text: "Acme Robotics – Résumé", problems: [] });
});

test.each([
  ["Chinese", "阿克梅公司在休斯敦开设了一家工厂。\n\n该工厂于2021年11月2日开业，由 Acme Robotics 经营。\n"],
  ["Japanese", "アクメ社は、ヒューストンに工場を開設したと発表した。\n\n2021年11月2日に操業を開始した。\n"],
  ["Korean", "애크미는 휴스턴에 공장을 열었다.\n\n공장은 2021년 11월 2일에 문을 열었다.\n"],
  ["Russian", "Акме открыла завод в Хьюстоне.\n\nЗавод большой, он открылся 2 ноября.\n"],
])("UTF-16 in %s is known without a mark, in either order", (_, text) => {
  expect(decode(new Uint8Array(utf16le(text)))).toEqual({ text, problems: [] });
  expect(decode(new Uint8Array(utf16be(text)))).toEqual({ text, problems: [] });
});

test("what is no UTF-8 is read as Windows-1252, quotes, dashes and euro included, and reported", () => {
  const bytes = [...utf8("KULR"), 0x92, ...utf8("s plant "), 0x96, ...utf8(" caf"), 0xe9, 0x2c, 0x20, 0x80, ...utf8("5")];
  expect(decode(new Uint8Array(bytes))).toEqual({ text: "KULR’s plant – café, €5", problems: [{ code: "encoding-guessed", detail: "windows-1252" }] });
});

test("what a mark names is believed although a byte is damaged", () => {
  expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8("caf"), 0xe9, ...utf8(" noir")]))).toEqual({
    text: "caf\uFFFD noir",
    problems: [{ code: "encoding-damaged", detail: "utf-8" }],
  });
});

test.each([
  ["CRLF", "one\r\ntwo\r\n\r\nthree"],
  ["a bare CR", "one\rtwo\r\rthree"],
  ["a page break", "one\ftwo\n\nthree"],
])("%s ends a line", (_, text) => {
  expect(decode(new Uint8Array(utf8(text)))).toEqual({ text: "one\ntwo\n\nthree", problems: [] });
});

test("control characters are taken out and counted; tabs stay", () => {
  expect(decode(new Uint8Array(utf8("Acme\u0000 Robotics\u007F opens\ta plant")))).toEqual({
    text: "Acme Robotics opens\ta plant",
    problems: [{ code: "control-characters", detail: "2 removed" }],
  });
});

test("no byte is an empty text", () => {
  expect(decode(new Uint8Array())).toEqual({ text: "", problems: [] });
});

test.each([
  ["a PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]],
  ["a ZIP or a .docx", [0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2]],
  ["a row of zeros", Array.from({ length: 64 }, () => 0)],
])("%s is no text", (_, bytes) => {
  expect(decode(new Uint8Array(bytes))).toBeUndefined();
});
