/** Words as texts are compared by (`archive/words.ts`), and sets of their hashes. */
import { describe, expect, test } from "vitest";
import { common, difference, sortedSet } from "../plugins/dateline/archive/sorted-set.ts";
import { words } from "../plugins/dateline/archive/words.ts";

const latin = "ACME’s Café in Łódź: 1,234.5 kg – 2025-02-13, ﬁve m², ªº µ $5 naïve œuvre Ǆ x1y";
const found = ["acmes", "café", "in", "łódź", "1234.5", "kg", "2025-02-13", "five", "m", "2", "ao", "μ", "5", "naïve", "œuvre", "dž", "x", "1", "y"];

describe("a text's words", () => {
  test("are folded, and numbers go without the commas of their thousands", () => {
    expect(words("ACME’s Café in Łódź: 1,234.5 kg – 2025-02-13")).toEqual(["acmes", "café", "in", "łódź", "1234.5", "kg", "2025-02-13"]);
  });

  test("are the same beside words of any script", () => {
    expect(words(latin)).toEqual(found);
    expect(words(`${latin} Фирма 株式`)).toEqual([...found, "фирма", "株", "式"]);
  });

  test("keep an accent that is a sign of its own", () => {
    expect(words("İstanbul x̂")).toEqual(["i̇stanbul", "x̂"]);
  });
});

test("two sets have in common what stands in both, and differ in the rest", () => {
  const [a, b] = [sortedSet([5, 1, 9, 5, 4_000_000_000]), sortedSet([4_000_000_000, 2, 5])];
  expect([...common(a, b)]).toEqual([5, 4_000_000_000]);
  expect([...difference(a, b)]).toEqual([1, 9]);
  expect([...difference(b, a)]).toEqual([2]);
  expect([...common(a, sortedSet([]))]).toEqual([]);
});
