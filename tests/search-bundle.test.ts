import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { engineFiles, partFiles, type BundleFile } from "../plugins/dateline/outputs/search/bundle.ts";
import { decodeCbor, encodeCbor, type Cbor } from "../plugins/dateline/outputs/search/cbor.ts";

describe("CBOR", () => {
  // Appendix A of RFC 8949.
  test.each<[string, Cbor]>([
    ["00", 0],
    ["17", 23],
    ["1818", 24],
    ["1903e8", 1000],
    ["1a000f4240", 1_000_000],
    ["29", -10],
    ["3903e7", -1000],
    ["60", ""],
    ["6449455446", "IETF"],
    ["63e6b0b4", "水"],
    ["80", []],
    ["8301820203820405", [1, [2, 3], [4, 5]]],
  ])("%s is read and written", (hex, value) => {
    expect(decodeCbor(Buffer.from(hex, "hex"))).toEqual(value);
    expect(encodeCbor(value).toString("hex")).toBe(hex);
  });

  test.each(["", "19", "6449", "82", "0000", "f5", "9f01ff", "fb3ff0000000000000"])("%s is cut off, goes on or is of another kind: nothing is read", (hex) => {
    expect(decodeCbor(Buffer.from(hex, "hex"))).toBeUndefined();
  });
});

/** As Pagefind packs its files. */
const packed = (path: string, value: Cbor): BundleFile => ({ path, content: gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), encodeCbor(value)])) });

const entry: BundleFile = { path: "pagefind-entry.json", content: Buffer.from('{"version":"1.5.2","languages":{},"include_characters":["_"]}') };

const pages: Cbor = [["en_aaaaaaa", 7], ["en_bbbbbbb", 9]];

/** What Pagefind writes of two pages, the values of its filter in an order of its own. */
const written = (values: readonly Cbor[], name: string): BundleFile[] => [
  { path: "fragment/en_aaaaaaa.pf_fragment", content: Buffer.from("a") },
  { path: "index/en_ccccccc.pf_index", content: Buffer.from("c") },
  { path: "pagefind-ui.js", content: Buffer.from("ui") },
  packed(`filter/${name}.pf_filter`, ["tag", values]),
  packed("pagefind.en_ddddddd.pf_meta", ["1.5.2", pages, [["a", "z", "en_ccccccc"]], [["tag", name]], [], ["title"]]),
  entry,
];

describe("the files of a part", () => {
  test("are the same whatever order Pagefind wrote the values of its filters in", () => {
    const one = partFiles(written([["Reuters", [0]], ["Batteries", [1]]], "en_1111111"), "en", "1.5.2", 2);
    const other = partFiles(written([["Batteries", [1]], ["Reuters", [0]]], "en_2222222"), "en", "1.5.2", 2);
    expect(one?.map(({ path }) => path)).toEqual(["fragment/en_aaaaaaa.pf_fragment", "index/en_ccccccc.pf_index", "filter/en_952795ec56.pf_filter", "pagefind.en_9aa5676f62.pf_meta", "pagefind-entry.json"]);
    expect(other).toEqual(one);
  });

  test("name each other: the entry the metadata, the metadata the filter", () => {
    const files = partFiles(written([["Reuters", [0]]], "en_1111111"), "en", "1.5.2", 2) ?? [];
    const text = (ending: string) => Buffer.from(files.find(({ path }) => path.endsWith(ending))?.content ?? "").toString("latin1");
    const path = (ending: string) => files.find((file) => file.path.endsWith(ending))?.path ?? "";
    expect(text(".pf_meta")).toContain(path(".pf_filter").slice("filter/".length, -".pf_filter".length));
    expect(JSON.parse(text(".json"))).toEqual({ version: "1.5.2", languages: { en: { hash: path(".pf_meta").slice("pagefind.".length, -".pf_meta".length), wasm: null, page_count: 2 } }, include_characters: ["_"] });
  });

  test("are none where Pagefind's form is not the one that is known", () => {
    expect(partFiles([packed("pagefind.en_ddddddd.pf_meta", "another form"), entry], "en", "1.5.2", 2)).toBeUndefined();
  });
});

describe("the engine of a language", () => {
  const scripts = ["pagefind.js", "pagefind-worker.js", "pagefind-ui.js", "wasm.de.pagefind", "wasm.unknown.pagefind"].map((path) => ({ path, content: Buffer.from(path) }));

  test("has the language's stems, if there are any", () => {
    expect(engineFiles([...scripts, entry], "de", "1.5.2").map(({ path }) => path)).toEqual(["pagefind.js", "pagefind-worker.js", "wasm.de.pagefind", "pagefind.de_empty.pf_meta", "pagefind-entry.json"]);
    expect(engineFiles([...scripts, entry], "ja", "1.5.2").map(({ path }) => path)).toEqual(["pagefind.js", "pagefind-worker.js", "wasm.unknown.pagefind", "pagefind.ja_empty.pf_meta", "pagefind-entry.json"]);
  });
});
