import { describe, expect, test } from "vitest";
import { isins } from "../plugins/dateline/enrich/isins.ts";
import { parseIsin } from "../plugins/dateline/grammar/isin.ts";
import { context, draftOf } from "./setup/draft.ts";

const isinsIn = (text: string): readonly string[] => isins.enrich(draftOf(text), context).fields?.isins?.value ?? [];

test.each([
  ["US0378331005", "US0378331005"],
  ["FR 0000121329", "FR0000121329"],
  ["GB0002634946", "GB0002634946"],
  ["XS2010044464", "XS2010044464"],
  ["US0378331006", undefined],
  ["ZZ0378331005", undefined],
  ["US037833100", undefined],
  ["", undefined],
])("%s is the ISIN %s", (written, isin) => {
  expect(parseIsin(written)).toBe(isin);
});

describe("ISINs", () => {
  test.each([
    ["ISIN: FR0000121329", ["FR0000121329"]],
    ["ISIN FR0000121329", ["FR0000121329"]],
    ["Code ISIN : FR0000121329", ["FR0000121329"]],
    ["ISIN-Code: DE0007164600", ["DE0007164600"]],
    ["(Prime Standard, ISIN DE0007164600)", ["DE0007164600"]],
    ["(WKN: 716460 / ISIN: DE0007164600)", ["DE0007164600"]],
    ["ISINs: FR0000121329, US0378331005 and DE0007164600", ["FR0000121329", "US0378331005", "DE0007164600"]],
    ["(Euronext Paris – FR0000121329 – ACM)", ["FR0000121329"]],
    ["Paris, Acme (FR0000121329) annonce", ["FR0000121329"]],
    ["FR0000121329", ["FR0000121329"]],
    ["ISIN: FR0000121329. Again: ISIN FR0000121329.", ["FR0000121329"]],
  ])("are found in %s", (text, found) => {
    expect(isinsIn(text)).toEqual(found);
  });

  test.each(["ISIN: FR0000121328", "the part FR0000121329 of the machine", "ISIN: not yet assigned", "order AB1234567890"])("are not made of %s", (text) => {
    expect(isinsIn(text)).toEqual([]);
  });

  test("remember their line", () => {
    expect(isins.enrich(draftOf("A story.\n\nISIN: FR0000121329"), context).fields?.isins).toEqual({ value: ["FR0000121329"], rule: "ISIN with its check digit", line: 3 });
  });

  test("take time in a straight line of the text's length", () => {
    const before = performance.now();
    for (const text of ["ISIN ", "ISIN:", "ISIN: FR0000121329 ", "FR0000121329", "ISIN" + " ".repeat(1000)]) isinsIn(text.repeat(200_000 / text.length));
    expect(performance.now() - before).toBeLessThan(8000);
  });
});
