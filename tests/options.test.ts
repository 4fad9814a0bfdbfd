import { describe, expect, test } from "vitest";
import { defaults, OptionError, resolveOptions, type UserOptions } from "../plugins/dateline/options.ts";
import { wire } from "../plugins/dateline/readers/wire.ts";

/** As a config in JavaScript may give them: nothing has checked their types. */
const resolveUntyped = (given: Readonly<Record<string, unknown>>): unknown => Reflect.apply(resolveOptions, undefined, [given]);

function messageOf(given: Readonly<Record<string, unknown>>): string {
  try {
    resolveUntyped(given);
  } catch (error) {
    if (error instanceof OptionError) return error.message;
    throw error;
  }
  return "";
}

describe("defaults", () => {
  test("are these", () => {
    expect(resolveOptions()).toEqual({
      title: "News",
      description: "",
      url: "",
      language: "en",
      languages: [],
      timeZone: "UTC",
      zones: [],
      content: "content",
      exclude: [],
      pageSize: 20,
      feedSize: 20,
      feeds: {},
      theme: true,
      search: true,
      copies: "hide",
      layout: {},
      tokens: {},
      logo: false,
      icon: "",
      share: ["copy", "email"],
      shareImages: false,
      styleGuide: false,
      canonical: "self",
      noindexHeadlines: false,
      robots: ["User-agent: *", "Allow: /"],
      exports: [],
      hosts: ["netlify", "github"],
      redirects: {},
      cname: false,
      csp: {},
      license: "",
      me: [],
      collectionPrefix: "",
      readers: [],
      columns: {},
      without: [],
      maxFileSize: 8388608,
      strict: false,
      report: ".dateline/report.json",
      store: ".dateline/store",
      incremental: true,
      now: "",
    });
  });

  test("stand in for what is undefined", () => {
    expect(resolveUntyped({ title: undefined, pageSize: undefined })).toEqual(defaults);
  });

  test("leave what is given", () => {
    const given = {
      title: "Acme News",
      url: "https://news.acme.example/",
      language: "zh-Hant",
      timeZone: "America/New_York",
      zones: [{ provider: "Reuters", zone: "Asia/Shanghai" }, { paths: "wire/**", zone: "Europe/Berlin" }],
      tokens: { "--accent": "oklch(50% .15 20)" },
      readers: [wire],
      columns: { title: "Überschrift", body: ["Text", "Inhalt"] },
      without: ["symbols"],
      report: false,
      now: "2025-02-13T12:00:00+08:00",
    } satisfies UserOptions;
    expect(resolveOptions(given)).toEqual({ ...defaults, ...given });
  });
});

test("the options are a new frozen object, and those given are not changed", () => {
  const given = Object.freeze({ title: "Acme News", exclude: Object.freeze(["drafts/**"]) });
  const before = structuredClone(given);
  const options = resolveOptions(given);
  expect(Object.isFrozen(options)).toBe(true);
  expect(options).not.toBe(given);
  expect(given).toEqual(before);
  expect(resolveOptions()).toEqual(defaults);
});

describe("an unknown option", () => {
  test.each([
    ["pagesize", "pageSize"],
    ["timezone", "timeZone"],
    ["titel", "title"],
    ["zone", "zones"],
    ["contents", "content"],
  ])("%s is refused, with the nearest in its place", (key, near) => {
    expect(messageOf({ [key]: "x" })).toBe(`Dateline has no option "${key}". Did you mean "${near}"? The options are listed in the README.`);
  });

  test.each(["__proto__", "constructor", "toString"])("may be called %s", (key) => {
    expect(messageOf(Object.fromEntries([[key, 1]]))).toContain(`Dateline has no option "${key}".`);
  });
});

describe("a wrong value", () => {
  test.each([
    ["title", 5, "a string"],
    ["description", null, "a string"],
    ["url", "news.example.com", "an address without a path, such as https://news.example.com (set a path with Eleventy's pathPrefix)"],
    ["url", "https://news.example.com/newsroom/", "an address without a path, such as https://news.example.com (set a path with Eleventy's pathPrefix)"],
    ["url", "https://news example.com", "an address without a path, such as https://news.example.com (set a path with Eleventy's pathPrefix)"],
    ["language", "english (US)", "a BCP 47 tag such as en or zh-Hant"],
    ["language", "", "a BCP 47 tag such as en or zh-Hant"],
    ["languages", ["en", "german!"], 'an array of BCP 47 tags such as ["en", "zh-Hant"]'],
    ["timeZone", "Middle/Earth", "an IANA time zone such as Europe/Berlin"],
    ["zones", { provider: "Reuters", zone: "Asia/Shanghai" }, 'an array such as [{ provider: "Reuters", zone: "Asia/Shanghai" }] or [{ paths: "wire/**", zone: "America/New_York" }]'],
    ["content", "", "the name of a folder"],
    ["content", ["a", "b"], "the name of a folder"],
    ["exclude", "drafts/**", "an array of strings"],
    ["pageSize", 0, "a whole number above 0"],
    ["pageSize", 2.5, "a whole number above 0"],
    ["feedSize", "20", "a whole number above 0"],
    ["theme", "yes", "true or false"],
    ["tokens", { accent: "red" }, 'an object of CSS custom properties such as { "--accent": "oklch(50% .15 20)" }'],
    ["tokens", { "--accent": "red}</style>" }, 'an object of CSS custom properties such as { "--accent": "oklch(50% .15 20)" }'],
    ["shareImages", "fonts", 'true, false, or folders of fonts such as { fonts: ["fonts"] }'],
    ["shareImages", { font: ["fonts"] }, 'true, false, or folders of fonts such as { fonts: ["fonts"] }'],
    ["canonical", "provider", '"self" or "original"'],
    ["robots", "Disallow: /", "an array of strings"],
    ["exports", ["jsn"], 'an array with some of json, ninjs, markdown, llms (did you mean "json"?)'],
    ["hosts", "nginx", "an array with some of netlify, cloudflare, vercel, nginx, apache, caddy, github"],
    ["redirects", { "press/old": "/new/" }, 'an object of moved urls such as { "/press/old.html": "/2025/02/new/" }'],
    ["redirects", { "/old?p=3": "/new/" }, 'an object of moved urls such as { "/press/old.html": "/2025/02/new/" }'],
    ["redirects", { "/old": "javascript:alert(1)" }, 'an object of moved urls such as { "/press/old.html": "/2025/02/new/" }'],
    ["csp", { "img-src": "https://a.example; script-src *" }, 'an object of sources by directive such as { "img-src": "https://images.example.com" }'],
    ["license", "CC BY 4.0", "an address such as https://creativecommons.org/licenses/by/4.0/"],
    ["me", ["@acme"], "an array of addresses such as https://social.example/@acme"],
    ["collectionPrefix", true, "a string"],
    ["readers", [{ name: "mine" }], "an array of readers ({ name, detect, read })"],
    ["readers", [{ name: "mine", detect: true, read: true }], "an array of readers ({ name, detect, read })"],
    ["columns", ["Titel"], 'an object such as { title: "Überschrift", date: "Erschienen", body: ["Text", "Inhalt"] }'],
    ["columns", { title: 5 }, 'an object such as { title: "Überschrift", date: "Erschienen", body: ["Text", "Inhalt"] }'],
    ["columns", { title: "" }, 'an object such as { title: "Überschrift", date: "Erschienen", body: ["Text", "Inhalt"] }'],
    ["columns", { body: [] }, 'an object such as { title: "Überschrift", date: "Erschienen", body: ["Text", "Inhalt"] }'],
    ["without", [5], "an array of strings"],
    ["maxFileSize", -1, "a whole number above 0"],
    ["strict", 1, "true or false"],
    ["report", true, "a file name or false"],
    ["report", "", "a file name or false"],
    ["now", "tomorrow", "an ISO 8601 instant with its offset, such as 2025-02-13T12:00:00Z"],
    ["now", 1739448000000, "an ISO 8601 instant with its offset, such as 2025-02-13T12:00:00Z"],
  ])("of %s, such as %j, is refused with what it must be", (key, value, wanted) => {
    expect(messageOf({ [key]: value })).toContain(`Dateline's option "${key}" must be ${wanted}; it is `);
  });

  test("of columns that names one there is not is refused with the nearest and all there are", () => {
    expect(messageOf({ columns: { titel: "Überschrift" } })).toContain('"titel" is no column Dateline knows. Did you mean "title"? There are title, date, updated, html, markdown, body, ');
  });

  test.each([
    [Number.NaN, "it is NaN."],
    [10n, "it is 10n."],
    ["many", "it is 'many'."],
  ])("is shown as it is: %s", (value, shown) => {
    expect(messageOf({ pageSize: value })).toContain(shown);
  });

  test("that is no plain data is shown too", () => {
    const loop: Record<string, unknown> = {};
    loop["self"] = loop;
    expect(messageOf({ title: loop })).toContain('option "title" must be a string; it is <ref *1> { self: [Circular *1] }.');
  });

  test.each([
    [[{ zone: "Asia/Shanghai" }]],
    [[{ provider: "Reuters" }]],
    [[{ provider: "Reuters", zone: "Shanghai time" }]],
    [[{ provider: 5, zone: "Asia/Shanghai" }]],
    [[{ paths: ["wire/**"], zone: "Asia/Shanghai" }]],
    [[{ providers: "Reuters", paths: "**", zone: "Asia/Shanghai" }]],
    [["Asia/Shanghai"]],
    [[null]],
  ])("is a zone rule that would fit nothing, or everything: %j", (zones) => {
    expect(messageOf({ zones })).toContain('option "zones" must be an array such as');
  });

  test.each(["2025-02-13T12:00:00", "2025-02-13 12:00:00Z", "Feb 13, 2025", "2025-02-30T25:00:00Z"])("is a now that other machines would read otherwise: %s", (now) => {
    expect(messageOf({ now })).toContain('option "now" must be');
  });

  test.each(["2025-02-13T12:00:00Z", "2025-02-13T12:00:00.5+08:00", "2025-02-13T12:00-05:00", "2025-02-13", ""])("is none of these nows: %s", (now) => {
    expect(messageOf({ now })).toBe("");
  });
});
