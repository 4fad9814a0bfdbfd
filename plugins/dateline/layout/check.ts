/** The check of the option `layout`: what is wrong with it, in words that end "must be …". */
import { closest } from "fastest-levenshtein";
import { serviceKeys } from "../vocabulary/comment-services.ts";
import type { LayoutOptions } from "./options.ts";

/** What a value at a path must be, or undefined where it is that. */
type Check = (value: unknown, path: string) => string | undefined;

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table => value !== null && typeof value === "object" && !Array.isArray(value);

const must = (path: string, what: string): string => `an object whose ${path} is ${what}`;

const oneOf = (...allowed: readonly unknown[]): Check => {
  const words = allowed.map((one) => JSON.stringify(one)).join(", ").replace(/, ([^,]*)$/, " or $1");
  return (value, path) => (allowed.includes(value) ? undefined : must(path, words));
};

const flag = oneOf(true, false);
const count: Check = (value, path) => (typeof value === "number" && Number.isInteger(value) && value > 0 ? undefined : must(path, "a whole number above 0"));
const number: Check = (value, path) => (typeof value === "number" && Number.isFinite(value) ? undefined : must(path, "a number"));
const name: Check = (value, path) => (typeof value === "string" && value.trim() !== "" ? undefined : must(path, "a text"));
const address: Check = (value, path) =>
  typeof value === "string" && (/^\/(?!\/)/.test(value) || /^mailto:./.test(value) || (/^https?:\/\//.test(value) && URL.canParse(value)))
    ? undefined
    : must(path, "an address such as /about/ or https://acme.example/");

const first = (problems: readonly (string | undefined)[]): string | undefined => problems.find((problem) => problem !== undefined);

const list = (of: Check): Check => (value, path) => (Array.isArray(value) ? first(value.map((item) => of(item, `every ${path}`))) : must(path, "an array"));

const map = (of: Check): Check => (value, path) =>
  isTable(value) ? first(Object.entries(value).map(([key, item]) => of(item, `${path}.${key}`))) : must(path, "an object");

/** Keys with checks of their own; another key is told with the nearest there is. */
const table = (checks: Readonly<Record<string, Check>>, required: readonly string[] = []): Check => (value, path) => {
  if (!isTable(value)) return path ? must(path, "an object") : "an object such as { sidebar: { single: \"right\" }, toc: true }";
  const keys = Object.keys(checks);
  const wrong = Object.keys(value).find((key) => !keys.includes(key));
  if (wrong !== undefined) return `${path ? `an object whose ${path}` : "an object that"} has only the keys ${keys.join(", ")}: there is no "${wrong}". Did you mean "${closest(wrong, keys)}"?`;
  const missing = required.find((key) => value[key] === undefined);
  if (missing !== undefined) return must(path, `given its ${missing}`);
  return first(Object.entries(value).map(([key, item]) => (item === undefined ? undefined : checks[key]?.(item, path ? `${path}.${key}` : key))));
};

const perPlace = (of: Check): Check => {
  const places = table({ home: of, list: of, single: of });
  return (value, path) => (isTable(value) ? places(value, path) : of(value, path));
};

const isService = (value: unknown): value is keyof typeof serviceKeys => typeof value === "string" && Object.hasOwn(serviceKeys, value);

const comments: Check = (value, path) => {
  if (typeof value === "boolean") return undefined;
  const service = isTable(value) ? value["service"] : undefined;
  if (!isService(service)) return must(path, `true, false, or an object whose service is ${Object.keys(serviceKeys).join(", ")}`);
  const keys = ["service", ...serviceKeys[service]];
  return table(Object.fromEntries(keys.map((key) => [key, name])), keys)(value, path);
};

const menu = list(table({ name, url: address, weight: number, parent: name }, ["name", "url"]));
const author = table({ bio: name, avatar: name, url: address });

const checks = {
  sidebar: perPlace(oneOf("left", "right", "none", false)),
  widgets: perPlace(list(name)),
  pager: flag,
  toc: flag,
  authorbox: flag,
  mathjax: flag,
  comments,
  thumbnail: table({ visibility: list(oneOf("list", "post")), remote: oneOf("leave", "fetch") }),
  menu: table({ main: menu, side: menu, footer: menu }),
  counts: map(count),
  social: map(address),
  authors: map(author),
} satisfies Record<keyof LayoutOptions, Check>;

const whole = table(checks);

export const checkLayout = (value: unknown): string | undefined => whole(value, "");
