import { describe, expect, test } from "vitest";
import { phoneNumber, telOf } from "../plugins/dateline/grammar/phone.ts";

describe("a number for machines", () => {
  test.each([
    ["+1 212 555 0100", "tel:+1-212-555-0100"],
    ["1-800-555-0100", "tel:+1-800-555-0100"],
    ["12125550100", "tel:+1-212-555-0100"],
    ["1.212.555.0100 x 12", "tel:+1-212-555-0100;ext=12"],
    ["+44 (0)20 7946 0000", "tel:+44-20-7946-0000"],
    ["0049 89 555 0100", "tel:+49-89-555-0100"],
    ["+47 22 00 00 00", "tel:+47-22-00-00-00"],
    ["+852 2341 6177", "tel:+852-2341-6177"],
    ["+39 051 555 0180", "tel:+39-051-555-0180"],
    ["+4989555010", "tel:+4989555010"],
  ])("is certain where the country's code is written: %s", (written, tel) => {
    expect(telOf(written, false)).toBe(tel);
  });

  test.each([
    ["(212) 555-0100", "tel:+1-212-555-0100"],
    ["212-555-0100 ext. 7", "tel:+1-212-555-0100;ext=7"],
    ["212.555.0100, poste 7", "tel:+1-212-555-0100;ext=7"],
  ])("needs the country besides, where it is not: %s", (written, tel) => {
    expect(telOf(written, true)).toBe(tel);
    expect(telOf(written, false)).toBeUndefined();
  });

  test.each(["123-456-7890", "(411) 555-0100", "212-911-0100", "212-155-0100", "1-999-999", "555-0100", "+49 089 555 0100", "+0 212 555 0100", "+44 20 79", "+999 555 0100", "+1 212 555 010", "089 555 0100"])(
    "is not made of %s, which is none, or not certain",
    (written) => {
      expect(telOf(written, true)).toBeUndefined();
    },
  );
});

test.each(["Call +1 (212) 555-0100 now", "(212) 555-0100", "+44 20 7946 0000", "Tel 01 55 50 01 00", "089 / 555 01 00"])("there is a telephone number in: %s", (text) => {
  expect(phoneNumber.test(text)).toBe(true);
});

test.each(["2025-02-13", "01.02.2024 10:30", "77060-1234", "$1,204 million", "Form 10-K of 2024", "100 Example Street"])("there is none in: %s", (text) => {
  expect(phoneNumber.test(text)).toBe(false);
});
