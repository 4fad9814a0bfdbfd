import { expect, test, vi } from "vitest";
import { remembered, rememberedOf } from "../plugins/dateline/remembered.ts";

test("what was found for a text is not looked for again", () => {
  const find = vi.fn<(text: string) => number>((text) => text.length);
  const length = remembered(find);
  expect([length("Acme"), length("Robotics"), length("Acme")]).toEqual([4, 8, 4]);
  expect(find).toHaveBeenCalledTimes(2);
});

test("that there is nothing is remembered too", () => {
  const find = vi.fn<() => string | undefined>(() => undefined);
  const wire = remembered(find);
  expect([wire("Acme"), wire("Acme")]).toEqual([undefined, undefined]);
  expect(find).toHaveBeenCalledTimes(1);
});

test("no more texts are kept than are allowed", () => {
  const find = vi.fn<(text: string) => string>((text) => text);
  const same = remembered(find, 2);
  for (const text of ["a", "b", "c", "a"]) same(text);
  expect(find.mock.calls.map(([text]) => text)).toEqual(["a", "b", "c", "a"]);
});

test("texts of megabytes are not kept", () => {
  const find = vi.fn<(text: string) => number>((text) => text.length);
  const length = remembered(find);
  const long = "Acme ".repeat(200_000);
  expect([length(long), length(long)]).toEqual([1_000_000, 1_000_000]);
  expect(find).toHaveBeenCalledTimes(2);
});

test("of lists it is the list that counts, and not what is in it", () => {
  const find = vi.fn<(words: readonly string[]) => string>((words) => words.join(" "));
  const joined = rememberedOf(find);
  const words = ["Acme", "Robotics"];
  expect([joined(words), joined(words), joined(["Acme", "Robotics"])]).toEqual(["Acme Robotics", "Acme Robotics", "Acme Robotics"]);
  expect(find).toHaveBeenCalledTimes(2);
});
