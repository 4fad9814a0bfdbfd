import { describe, expect, it } from "vitest";
import { isAscii, lettersOf } from "../plugins/dateline/grammar/letters.ts";
import { matchesOf } from "../plugins/dateline/grammar/matches.ts";

describe("letters", () => {
  it.each(["Acme opens a hall, and sells 40 robots", "“Acme’s” – 5 €… Acme™ ©2025", ""])("are all of ASCII in %j, whatever signs stand between", (text) => {
    expect(isAscii(text)).toBe(true);
  });

  it.each(["Café", "Straße", "Acme 株式会社", "٣ robots", "½ price", "ﬁnance", "e\u0301", "\u212A", "x²", "🤖 \u{1D400}"])("are not all of ASCII in %j", (text) => {
    expect(isAscii(text)).toBe(false);
  });

  it.each([
    ["“Acme’s” Robots – 2nd half…", "acmesrobots2ndhalf"],
    ["Café “Größe” №5", "cafégröße5"],
    ["株式会社 Acme", "株式会社acme"],
  ])("of %j are %j", (text, letters) => {
    expect(lettersOf(text)).toBe(letters);
  });
});

describe("matches", () => {
  it("are all that there are, in order, each time they are asked for", () => {
    const digits = /\d+/g;
    const found = (): readonly string[] => matchesOf("1 robot, 20 arms", digits).map(([all]) => all);
    expect(found()).toEqual(["1", "20"]);
    expect(found()).toEqual(["1", "20"]);
  });

  it("are none where there are none", () => {
    expect(matchesOf("no robots", /\d+/g)).toEqual([]);
  });
});
