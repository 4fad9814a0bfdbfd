/**
 * Documents as an archive of releases has them, made up: the third seed's seventeen keys, a crawler's text, copies, headline-only items,
 * damage. The shares are those of a public archive of thirty thousand. The same count makes the same documents, byte for byte.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { randomness } from "./randomness.ts";

interface Wire {
  readonly name: string;
  readonly line: (place: string, date: string) => string;
}

const wires: readonly Wire[] = [
  { name: "GlobeNewswire", line: (place, date) => `${place.toUpperCase()}, ${date} (GLOBE NEWSWIRE) --` },
  { name: "PR Newswire", line: (place, date) => `${place.toUpperCase()}, ${date} /PRNewswire/ --` },
  { name: "Business Wire", line: (place) => `${place.toUpperCase()}--(BUSINESS WIRE)--` },
  { name: "ACCESSWIRE", line: (place, date) => `${place.toUpperCase()} / ACCESSWIRE / ${date} /` },
];
const providers = ["Reuters", "GlobeNewswire", "Business Wire", "PR Newswire", "Newsfile Corp.", "ACCESSWIRE", "EQS", "Dow Jones Newswires"];
const places = ["San Diego", "Houston", "New York", "London", "Vancouver", "Austin, Texas", "Berlin", "Cambridge, United Kingdom", "Boston", "Tel Aviv", "Toronto", "Chicago"];
const exchanges = ["NYSE", "NASDAQ", "NYSE American", "TSX"];
const firsts = ["Acme", "Northwind", "Blue Harbor", "Falcon", "Granite", "Helix", "Juniper", "Kestrel", "Lumen", "Meridian", "Nimbus", "Orchard", "Pinnacle", "Quarry", "Redwood", "Summit", "Tidal", "Umbra", "Vertex", "Willow"];
const seconds = ["Robotics", "Energy", "Therapeutics", "Minerals", "Software", "Logistics", "Semiconductor", "Foods", "Aerospace", "Networks", "Biologics", "Materials", "Power", "Instruments", "Lithium", "Mobility", "Capital", "Water", "Optics", "Health"];
const verbs = ["announces", "reports", "expands", "completes", "launches", "signs", "receives", "appoints", "opens", "prices", "acquires", "extends"];
const objects = ["strategic partnership", "first quarter results", "a new production hall", "a supply agreement", "regulatory clearance", "a public offering of common shares", "its battery recycling programme", "a chief financial officer", "a pilot with a major carrier", "a share buyback", "an order for inspection robots", "a research collaboration"];
const reasons = ["to meet demand", "in North America", "for aerospace customers", "after a record year", "with immediate effect", "ahead of schedule", "for the second half", "across three sites"];
const clauses = [
  "The company expects deliveries to begin in the second half of the year", "Revenue rose by {n} percent to ${n} million", "The agreement covers {n} sites in {n} states",
  "Management will hold a conference call to discuss the results", "The programme has been under way since the pilot ended", "Customers asked for shorter lead times and better reporting",
  "The order includes service, training and spare parts for {n} years", "The board has approved the plan without dissent", "Testing was carried out with an independent laboratory",
  "The new line doubles capacity and halves the energy used for each unit", "Suppliers in the region will profit from the investment", "No regulatory approval is needed for the second phase",
];
const people = ["Ada Miller", "Jonas Weber", "Priya Nair", "Tom O'Hara", "Lena Fischer", "Marcus Cole", "Yuki Tanaka", "Sofia Rossi"];
const months = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

type Random = () => number;

const pick = (random: Random, from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? "";

const figure = (random: Random): string => (random() * 400 + 1).toFixed(random() < 0.5 ? 0 : 1);

const sentence = (random: Random): string => `${pick(random, clauses).replace(/\{n\}/g, () => figure(random))}${random() < 0.5 ? ` ${pick(random, reasons)}` : ""}.`;

const sentences = (random: Random, count: number): string => Array.from({ length: count }, () => sentence(random)).join(" ");

interface Release {
  readonly title: string;
  readonly company: string;
  readonly ticker: string;
  readonly exchange: string;
  readonly date: Date;
  readonly provider: string;
  readonly item: string;
  readonly opening: string;
  readonly paragraphs: readonly string[];
}

function release(random: Random, index: number): Release {
  const [first, second] = [pick(random, firsts), pick(random, seconds)];
  const company = `${first} ${second}`;
  const ticker = `${first.slice(0, 2)}${second.slice(0, 2)}`.toUpperCase();
  const exchange = exchanges[(first.length + second.length) % exchanges.length] ?? "NYSE";
  // Ten releases a day, back from the newest.
  const date = new Date(Date.UTC(2025, 5, 30, 13, 30) - Math.floor(index / 10) * 86_400_000 - Math.floor(random() * 12) * 3_600_000);
  const day = `${months[date.getUTCMonth()] ?? ""} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
  const wire = wires[Math.floor(random() * wires.length)] ?? { name: "", line: () => "" };
  const title = `${company} ${pick(random, verbs)} ${pick(random, objects)} ${pick(random, reasons)}`;
  const opening = `${wire.line(pick(random, places), day)} ${company}, Inc. (${exchange}: ${ticker}) (the "Company" or "${first}"), a maker of what its customers need, today announced ${pick(random, objects)} ${pick(random, reasons)}.`;
  const long = random() < 0.05 ? 30 : 3 + Math.floor(random() * 5);
  const paragraphs = Array.from({ length: long }, () => sentences(random, 2 + Math.floor(random() * 3)));
  const quote = `“${sentence(random)} ${sentence(random)}” said ${pick(random, people)}, Chief Executive Officer of ${company}.`;
  return { title, company, ticker, exchange, date, provider: pick(random, providers), item: `GNX${index.toString(36).padStart(6, "0")}`, opening, paragraphs: [...paragraphs.slice(0, 1), quote, ...paragraphs.slice(1)] };
}

const boilerplate = ({ company }: Release): string[] => [
  `**About ${company}**`,
  `${company} makes what its customers need and has done so for many years. For more information, visit https://www.example.com/${company.toLowerCase().replace(/\W+/g, "-")}.`,
  "**Safe Harbor Statement**",
  "This release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995. Actual results may differ materially from those expressed or implied.",
  "**Investor Relations:**\nPat Sample\nPhone: 202-555-0147\nEmail: ir@example.com",
];

/** What the archive's owners did to it. */
function damaged(random: Random, text: string): string {
  const chance = random();
  if (chance < 0.1) return text.replace(", Inc. (", ", Inc. , (");
  if (chance < 0.15) return `![]()https://images.example.com/${Math.floor(random() * 1e6)}.jpg\n\n${text}`;
  if (chance < 0.2) return text.replace("today announced", "**today announced");
  return text;
}

/** As the third seed's archive writes times: China's, without a zone. */
export const local = (date: Date): string => new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace("T", " ");

/** The first fifty words of the text without its markup, glued where a tag was. */
const summaryOf = (random: Random, text: string): string => (random() < 0.08 ? "" : `${text.replace(/[*"\n]+/g, random() < 0.12 ? "" : " ").split(" ").slice(0, 50).join(" ")}...`);

function thirdSeed(random: Random, made: Release): string {
  const headlineOnly = random() < 0.08;
  const body = headlineOnly ? [] : [damaged(random, made.opening), ...made.paragraphs, ...(random() < 0.8 ? boilerplate(made) : [])];
  const slug = made.title.toLowerCase().replace(/\W+/g, "-");
  const list = (key: string, value: string): string[] => [`${key}:`, `  - ${JSON.stringify(value)}`];
  const lang = random() < 0.92 ? "en" : "zh-CN";
  return [
    "---", `title: ${JSON.stringify(made.title)}`, `date: "${local(made.date)}"`, `summary: ${JSON.stringify(headlineOnly ? "" : summaryOf(random, body.join("\n")))}`,
    ...list("categories", made.provider), ...list("lang", lang), ...list("translations", "en"), ...list("tags", made.provider),
    'menu: ""', random() < 0.26 ? `thumbnail: "https://images.example.com/${made.item}.jpg"` : 'thumbnail: ""', 'lead: ""',
    "comments: false", "authorbox: false", "pager: true", "toc: false", "mathjax: false", 'sidebar: "right"', "widgets:", '  - "search"', '  - "recent"', '  - "taglist"', "---", "",
    ...body.flatMap((paragraph) => [paragraph, ""]),
    `[${made.provider}](https://www.tradingview.com/news/reuters.com,${made.date.toISOString().slice(0, 10)}:newsml_${made.item}:0-${slug}/)`, "",
  ].join("\n");
}

function crawled(random: Random, { title, date, opening, paragraphs, company }: Release): string {
  const day = date.toISOString().slice(0, 10);
  const chance = random();
  const head = chance < 0.1 ? ` date ${day.slice(0, 7)} ` : chance < 0.15 ? "" : ` date ${day} `;
  return [`${head}${chance > 0.9 ? "checkAd " : ""}${chance < 0.8 ? title : ""}`, opening, ...paragraphs, `About ${company}`, `${company} makes what its customers need.`, "Contact:\nPat Sample\n202-555-0147\nir@example.com", ""].join("\n\n");
}

/** A story a second time: from another provider, or corrected. */
const copyOf = (random: Random, made: Release, item: string): Release => {
  const marker = random() < 0.3 ? pick(random, ["Correction: ", "CORRECTED-", "UPDATE 2-"]) : "";
  return { ...made, item, title: `${marker}${made.title}`, provider: pick(random, providers) };
};

/** A document, and what its crawler would know of it. */
type Made = readonly [path: string, text: string, known: Pick<Release, "title" | "date" | "provider">];

/** @yields path and text of each document */
export function* makeDocuments(count: number, seed = 7): Generator<Made> {
  const random = randomness(seed);
  let before: Release | undefined;
  for (let index = 0; index < count; index += 1) {
    const made: Release = before && random() < 0.02 ? copyOf(random, before, `GNX${index.toString(36).padStart(6, "0")}`) : release(random, index);
    const name = `${String(index).padStart(6, "0")}_${made.item}`;
    const folder = String(made.date.getUTCFullYear());
    yield random() < 0.9 ? [`${folder}/${name}.md`, thirdSeed(random, made), made] : [`${folder}/${name}.txt`, crawled(random, made), made];
    before = made;
  }
}

/** @param folder made if it is not there */
export async function writeDocuments(folder: string, count: number): Promise<void> {
  const made = new Set<string>();
  for (const [path, text] of makeDocuments(count)) {
    const parent = join(folder, path, "..");
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    await writeFile(join(folder, path), text);
  }
}
