import { expect, test } from "vitest";
import { append } from "../plugins/dateline/append.ts";

test("as many are appended as there are, also more than a call has arguments", () => {
  const pages = ["/"];
  append(pages, Array.from({ length: 500_000 }, (_, index) => `/${index}/`));
  expect(pages).toHaveLength(500_001);
  expect(pages.at(-1)).toBe("/499999/");
});
