import { describe, expect, test } from "vitest";
import { recentTable } from "../plugins/dateline/recent.ts";

const held = (table: ReturnType<typeof recentTable<string, number>>, ...keys: readonly string[]): (number | undefined)[] => keys.map((key) => table.get(key));

describe("a table of what was used lately", () => {
  test("holds what was put last, and as much of what was put before", () => {
    const table = recentTable<string, number>(2);
    for (const [value, key] of ["a", "b", "c", "d", "e"].entries()) table.set(key, value);
    expect(held(table, "e", "d", "c", "b", "a")).toEqual([4, 3, 2, undefined, undefined]);
  });

  test("holds what is asked for longer than what is not", () => {
    const table = recentTable<string, number>(2);
    table.set("a", 0);
    table.set("b", 1);
    table.set("c", 2);
    expect(table.get("a")).toBe(0);
    table.set("d", 3);
    expect(held(table, "a", "b")).toEqual([0, undefined]);
  });

  test("puts another value in a key's place without losing one", () => {
    const table = recentTable<string, number>(2);
    table.set("a", 0);
    table.set("b", 1);
    table.set("a", 5);
    expect(held(table, "a", "b")).toEqual([5, 1]);
  });
});
