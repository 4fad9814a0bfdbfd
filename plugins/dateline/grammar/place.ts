/** Places as datelines write them, normalised as far as they are certain: `SAN DIEGO, Calif.` → San Diego, California, US. */
import type { Place } from "../article.ts";
import { remembered } from "../remembered.ts";
import { cities, countries, homeNations, namesakes, regions, wordCities } from "../vocabulary/places.ts";

const fold = remembered((name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/^saint\b/, "st").replace(/[^\p{L}\p{N}]/gu, "").normalize("NFC"), 2000);

interface Area {
  readonly region?: string;
  readonly country?: string;
}

const listed = (names: string): readonly string[] => names.split("|");

const countryCodes = new Map([
  ...homeNations.map((name) => [fold(name), "GB"] as const),
  ...Object.entries(countries).flatMap(([code, names]) => listed(names).map((name) => [fold(name), code] as const)),
]);

const regionRows = Object.entries(regions).toReversed().flatMap(([country, rows]) =>
  rows.flatMap((row) => listed(row).map((name) => ({ key: fold(name), country, area: { region: listed(row)[0] ?? name, country } }))),
);

/** Of abbreviations that two countries use, the American one. */
const regionAreas = new Map(regionRows.map(({ key, area }) => [key, area] as const));
/** Those of one country: `WA` is Western Australia after Perth. */
const ownRegions = new Map(regionRows.map(({ key, country, area }) => [`${country}/${key}`, area] as const));

const words = new Set(Object.values(wordCities).flatMap(listed).map(fold));

const cityAreas = new Map<string, Area>([
  ...listed(namesakes).map((name) => [fold(name), {}] as const),
  ...Object.entries(wordCities).flatMap(([country, names]) => listed(names).map((name) => [fold(name), { country }] as const)),
  ...Object.entries(cities).flatMap(([area, names]) => {
    const [country = "", region] = area.split("/");
    return listed(names).map((name) => [fold(name), { country, ...(region ? { region } : {}) }] as const);
  }),
]);

/** Names in mixed case that capitals hide: `MCLEAN` → `McLean`. */
const spellings = new Map([...Object.values(cities), ...Object.values(countries), namesakes].flatMap(listed).map((name) => [name.toLowerCase(), name] as const));

/** `DE` → `Germany` */
export const countryName = (code: string): string => listed(countries[code] ?? code)[0] ?? code;

/** A city's usual spelling, where it is a known one. */
export const knownSpelling = (name: string): string | undefined => spellings.get(name.toLowerCase());

/** Two capitals that are no state's: `Zug, CH`. */
const isoCountry = (written: string): string | undefined => (/^[A-Z]{2}$/.test(written) && Object.hasOwn(countries, written) ? written : undefined);

/** What follows a city and says where it lies: a state, a province, a country; the city itself decides between `CA` and `CA`, Georgia and Georgia. */
function areaNamed(written: string, city: Area | undefined): Area | undefined {
  const region = ownRegions.get(`${city?.country}/${fold(written)}`) ?? regionAreas.get(fold(written));
  const country = isoCountry(written) ?? countryCodes.get(fold(written));
  if (city?.country && city.country === (country ?? georgia(written))) return { ...city };
  return region ?? (country ? { country } : undefined);
}

const georgia = (written: string): string | undefined => (fold(written) === "georgia" ? "GE" : undefined);

/** `Guangdong Province`, `Aichi Prefecture` say themselves what they are. */
const isRegionName = (written: string): boolean => /\b(?:Province|Prefecture|State|County|Oblast|Region|Canton|Governorate)$/i.test(written);

/** `Vancouver, Kelowna`: a second city of the same country, and no state that nobody knows. */
const isNeighbour = (rest: readonly string[], city: Area): boolean => rest.every((name) => city.country !== undefined && cityAreas.get(fold(name))?.country === city.country);

/** From the largest inwards: `Boston, MA, USA`. Undefined if one of them is nothing known. */
function areaOf(rest: readonly string[], city: Area | undefined): Area | undefined {
  const last = rest.at(-1);
  if (last === undefined) return {};
  const outer = areaNamed(last, city);
  if (!outer || rest.length === 1) return outer;
  const inner = rest.at(-2) ?? "";
  const region = areaNamed(inner, undefined);
  if (region?.region && region.country === outer.country) return { ...region };
  // `Mumbai, Maharashtra, India`: between a city and its own country stands a region, if it is not another city.
  const isBetween = rest.length === 2 && city?.country !== undefined && city.country === outer.country && !cityAreas.has(fold(inner));
  return (isRegionName(inner) || isBetween) && outer.country && !outer.region ? { region: inner, country: outer.country } : outer;
}

/** `Washington DC`, `Austin TX`, `Boston Mass.`: no comma, but an abbreviation that is nothing else. */
function withComma(name: string): string {
  const [, city, code = ""] = /^(\p{L}[^,]*\S)\s+((?:[A-Z]\.?\s?){2}|\p{Lu}\p{Ll}{2,4}\.)$/u.exec(name) ?? [];
  return city && regionAreas.has(fold(code)) && !cityAreas.has(fold(name)) ? `${city}, ${code}` : name;
}

/** Names that have an `and` of their own. */
const isWhole = (name: string): boolean => countryCodes.has(fold(name)) || regionAreas.has(fold(name));

/** The first of several cities: `Tel Aviv, Israel and Boston`, `Paris & London`, `Tel Aviv/Beirut`. */
function firstCity(place: string): string {
  const parts = place.split(/,\s*/);
  const kept: string[] = [];
  for (const part of parts) {
    const [first = part] = isWhole(part) ? [part] : part.split(/\s+(?:and|und|et|y|e|&)\s+|\s*[/|+]\s*/i);
    kept.push(first);
    if (first !== part) break;
  }
  return kept.join(", ");
}

/** `Lyon (France)` → `Lyon, France`; `Frankfurt/Main` is one city; `(MI)` is Milan's province and would be read as Michigan. */
const plain = (place: string): string =>
  place.replace(/^(Halle)\s*(?:[/(]\s*Saale\)?|an der Saale)/i, "$1").replace(/\s*\(\p{Lu}{2}\)\s*$/u, "").replace(/\s*\(([^()]{2,30})\)\s*$/, ", $1").replace(/^(Frankfurt|Offenbach)\s*[/(]\s*Main\)?/i, "$1 am Main").replace(/[,\s]+$/, "");

/** `中国深圳`, `美国圣迭戈`: nothing divides the country from the city. */
function undivided(written: string): Place | undefined {
  if (!/^\p{sc=Han}{4,10}$/u.test(written) || countryCodes.has(fold(written))) return undefined;
  const size = [4, 3, 2].find((length) => written.length - length >= 2 && countryCodes.has(written.slice(0, length)));
  const country = size && countryCodes.get(written.slice(0, size));
  return country ? { name: written.slice(size), country } : undefined;
}

/** @param place in usual spelling, with whatever the document puts after it */
export const parsePlace = remembered((place: string): Place => {
  const [written = "", ...rest] = withComma(firstCity(plain(place))).split(/,\s*/);
  const known = cityAreas.get(fold(written));
  // `Hong Kong SAR` and `Macau SAR` are what the cities are, not what they are called.
  const name = /^Washington D\.?\s?C\.?$/.test(written) ? "Washington" : written.replace(/(?<=^(?:Hong Kong|Macau|Macao))\s+S\.?A\.?R\.?$/i, "");
  if (rest.length > 0) return { name, ...(known && isNeighbour(rest, known) ? known : areaOf(rest, known)) };
  const country = countryCodes.get(fold(written));
  const region = regionAreas.get(fold(written));
  if (known) return { name, ...known };
  const inCountry = undivided(written);
  if (inCountry) return inCountry;
  if (country) return { name, country };
  // A state that stands for itself: `TEXAS –`. An abbreviation alone is none.
  return region && written.length > 3 && fold(written) !== "georgia" ? { name, country: region.country } : { name };
});

/** Whether the name is one of a place for certain: it is in the tables, or ends with a state or a country. */
export const isKnownPlace = remembered((place: string): boolean => {
  const { country } = parsePlace(place);
  const [first = "", ...rest] = firstCity(plain(place)).split(/,\s*/);
  if (rest.length === 0 && words.has(fold(first))) return false;
  return country !== undefined || cityAreas.has(fold(first));
});

/** Whether a lone name is that of a known city. */
export const isCity = (name: string): boolean => cityAreas.has(fold(name)) && !words.has(fold(name));

/** Whether a lone name is that of a city or country that needs no state. */
export const standsAlone = (name: string): boolean => cityAreas.get(fold(name))?.country !== undefined || countryCodes.has(fold(name));

/** Whether it is the name of a state or a country: `(France)`, `(MA)`. */
export const isArea = (name: string): boolean => areaNamed(name, undefined) !== undefined;
