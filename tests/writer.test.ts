/** What pages are compared by: data as one text. */
import { array, assert, jsonValue, property, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { openWriter } from "../plugins/dateline/incremental/writer.ts";

const nothingStands = { at: () => undefined };

const write = (value: unknown): string => openWriter(nothingStands)(value);

describe("data as text", () => {
  test("says names and values, in their order", () => {
    expect(write({ title: "Hall", tags: ["a", "b"], draft: false, lead: undefined })).toBe('{"title":4:Hall,"tags":[1:a,1:b],"draft":false,"lead":-,}');
  });

  test("has a mark in the place of what is known", () => {
    const hall = { title: "Hall" };
    const line = openWriter({ at: (value) => (value === hall ? "hall" : undefined) });
    expect(line({ newer: hall, older: { title: "Hall" } })).toBe('{"newer":@hall,"older":{"title":4:Hall,},}');
  });

  test("has other marks for what is in a map, where nobody notes who looks", () => {
    const hall = { title: "Hall" };
    const line = openWriter({ at: (value) => (value === hall ? "line" : undefined), inMaps: { at: (value) => (value === hall ? "whole" : undefined) } });
    expect(line([hall, new Map([["first", hall]])])).toBe('[@line,([5:first,@whole])]');
  });

  test("of what has the same name within itself is that of each", () => {
    const inner = { children: [] };
    const line = openWriter(nothingStands);
    const both = { children: [{ children: [inner] }] };
    expect([line(both), line({ children: inner.children }), line(both)]).toEqual([write(both), '{"children":[],}', write(both)]);
  });
});

test("a writer that has written other data before writes as one that has not", () => {
  assert(
    property(jsonValue(), array(tuple(jsonValue(), jsonValue())), (one, pages) => {
      const line = openWriter(nothingStands);
      for (const [own, menus] of pages) {
        const page = { own, menus, one, again: { one, menus } };
        expect(line(page)).toBe(write(page));
      }
    }),
  );
});

test("two pieces of data have one text where they are equal, and only there", () => {
  assert(
    property(jsonValue({ maxDepth: 3 }), jsonValue({ maxDepth: 3 }), (one, other) => {
      expect(write(one) === write(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
});
