// Finds articles in the index that the build has made, in parts, with Pagefind. Loaded only where there is a field to search with.
const form = document.querySelector("form.search[data-root]");
const root = form.dataset.root;
const index = `${root}search/parts/`;
const field = form.elements.q;
const choices = form.querySelector(".choices");
const selects = choices ? [...choices.querySelectorAll("select")] : [];
const status = document.querySelector(".found");
const pages = document.querySelector(".pages");
const list = document.querySelector(".results");
const more = document.querySelector("button.more");
const widen = document.querySelector("button.widen");
const lang = document.documentElement.lang;
const step = 10;
const count = new Intl.NumberFormat(lang);

const json = async (path) => {
  const response = await fetch(index + path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.json();
};

/** What is asked for once. */
const once = (ask) => {
  let answer;
  return () => (answer ??= ask());
};

// One engine for each language: words are cut and stemmed by its rules, and a word of any language is found on a page of any.
async function open({ language, parts }) {
  const home = `${index}${language}/engine/`;
  const { createInstance } = await import(`${home}pagefind.js`);
  const engine = createInstance({ basePath: home });
  // Fails where it could not start.
  await engine.filters();
  const add = ({ name, year, tag }) => engine.mergeIndex(`${index}${language}/${name}/`, { language, mergeFilter: { lang: language, part: name, ...(year && { year }) }, metaCacheTag: tag });
  await Promise.all(parts.map(add));
  return { language, parts, engine };
}

const engines = once(async () => Promise.all((await json("parts.json")).languages.map(open)));

const terms = once(() => json("terms.json"));

// The pages' names stand in a part's metadata, the newest article's first.
async function namesIn(language, { name, tag }) {
  const folder = `${language}/${name}/`;
  const entry = await json(`${folder}pagefind-entry.json?ts=${tag}`);
  const response = await fetch(`${index}${folder}pagefind.${entry.languages[language].hash}.pf_meta`);
  const text = new TextDecoder("latin1").decode(await response.arrayBuffer());
  return text.match(new RegExp(`${language}_[0-9a-f]+`, "g")) ?? [];
}

const catalogues = new Map();

async function listed({ language, parts }) {
  const names = await Promise.all(parts.map(async (part) => (await namesIn(language, part)).map((name) => [name, part.name])));
  return new Map(names.flat().map(([name, part], rank) => [name, { part, rank }]));
}

/** By a page's name, its part of the index, and its rank by date. */
function catalogueOf(engine) {
  if (!catalogues.has(engine.language)) catalogues.set(engine.language, listed(engine));
  return catalogues.get(engine.language);
}

async function byDate(found) {
  const catalogue = await catalogueOf(found);
  const rank = ({ id }) => catalogue.get(id)?.rank ?? Infinity;
  return found.results.toSorted((a, b) => rank(a) - rank(b));
}

/** Hits of several languages, the best first or the newest first, as many as are asked for. */
async function* merged(lists, sort) {
  const waiting = lists.filter((list) => list.length > 0).map((list) => ({ list, at: 0 }));
  const head = ({ list, at }) => list[at];
  while (waiting.length > 0) {
    const keys = await Promise.all(waiting.map(async (one) => (sort === "date" ? ((await head(one).data()).meta.date ?? "") : head(one).score)));
    const first = keys.reduce((best, key, at) => (key > keys[best] ? at : best), 0);
    yield head(waiting[first]);
    waiting[first].at += 1;
    if (waiting[first].at === waiting[first].list.length) waiting.splice(first, 1);
  }
}

const addUp = (tables) => {
  const sums = {};
  for (const table of tables) for (const [name, values] of Object.entries(table)) {
    sums[name] ??= {};
    for (const [value, number] of Object.entries(values)) sums[name][value] = (sums[name][value] ?? 0) + number;
  }
  return sums;
};

// `AMEX: KULR` is one symbol.
const worded = (words) => words.replace(/\b([A-Z]{2,}):\s*(?=[A-Z])/gi, "$1:");

const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** Whether a text has the words, in whatever form: the beginning of each. */
function has({ content, meta }, words) {
  const text = ` ${fold([content, ...Object.values(meta)].join(" "))}`;
  const found = (word) => (unspaced.test(word) ? [...word].every((sign) => text.includes(sign)) : text.includes(` ${word.slice(0, Math.max(3, Math.floor(word.length / 2)))}`));
  return fold(words).split(" ").every(found);
}

// Where a part of the index has no such word, Pagefind takes a shorter one, or does without: the best hit of each part tells.
async function partsWith(one, words, hitsOfAll) {
  const catalogue = await catalogueOf(one);
  const best = new Map();
  for (const hit of hitsOfAll) {
    const part = catalogue.get(hit.id)?.part;
    if (!best.has(part)) best.set(part, hit);
  }
  const checked = await Promise.all([...best].map(async ([part, hit]) => ({ part, good: has(await hit.data(), words) })));
  return { good: checked.filter(({ good }) => good).map(({ part }) => part), all: checked.length };
}

async function askOne(one, words, filters) {
  if (words === "") return { ...one, ...(await one.engine.search(null, { filters })) };
  const found = await one.engine.search(worded(words), { filters });
  const { good, all } = await partsWith(one, words, found.results);
  if (good.length === all) return { ...one, ...found };
  if (good.length === 0) return { ...one, results: [], filters: {} };
  return { ...one, ...(await one.engine.search(worded(words), { filters: { ...filters, part: { any: good } } })) };
}

async function ask(words, limits) {
  const filters = Object.fromEntries(Object.entries(limits).map(([name, value]) => [name, [value]]));
  const opened = (await engines()).filter(({ language }) => !limits.lang || limits.lang === language);
  return Promise.all(opened.map((one) => askOne(one, words, filters)));
}

const total = (found) => found.reduce((sum, { results }) => sum + results.length, 0);

/** Where nothing has all the words: what has the most of them. */
async function askEach(words, limits) {
  const each = [...new Set(words.split(/[\s-]+/))].filter((word) => word.length > 2).slice(0, 8);
  if (each.length < 2) return [];
  const answers = await Promise.all(each.map((word) => ask(word, limits)));
  return answers[0].map((first, at) => {
    const scores = new Map();
    for (const hit of answers.flatMap((found) => found[at].results)) {
      const before = scores.get(hit.id);
      scores.set(hit.id, before ? { ...before, score: before.score + hit.score + 10 } : hit);
    }
    return { ...first, results: [...scores.values()].toSorted((a, b) => b.score - a.score) };
  });
}

/** How many letters are to be changed (Levenshtein). */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}

/** The names a term goes by: a symbol's are its ticker and its company's too. */
const namesOf = (taxonomy, [title, , , company]) => (taxonomy === "symbols" ? [title, title.split(":").pop(), company ?? title] : [title]).map(fold);

async function termsBy(fits) {
  const rows = Object.entries(await terms()).flatMap(([taxonomy, some]) => some.map((row) => ({ taxonomy, row, off: Math.min(...namesOf(taxonomy, row).map(fits)) })));
  return rows.filter(({ off }) => off < Infinity).toSorted((a, b) => a.off - b.off).slice(0, 6);
}

const exact = (words) => termsBy((name) => (name === fold(words) ? 0 : Infinity));

function near(words) {
  const wanted = fold(words);
  const most = Math.max(1, Math.floor(wanted.length / 3));
  return termsBy((name) => {
    if (wanted.length > 2 && (name.startsWith(wanted) || wanted.startsWith(`${name} `))) return 0.5;
    const off = Math.abs(name.length - wanted.length) > most ? Infinity : distance(name, wanted);
    return off <= most ? off : Infinity;
  });
}

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

const link = (path, text) => make("a", { href: encodeURI(root + path.slice(1)) }, text);

function showPages(found) {
  pages.replaceChildren(...found.map(({ taxonomy, row: [title, path, number, company] }) => {
    const data = [company, pages.dataset[taxonomy], count.format(number)].filter(Boolean).join(" · ");
    return make("li", {}, link(path, title), " ", make("span", { className: "count" }, data));
  }));
  pages.hidden = found.length === 0;
}

const dates = (options) => new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, { timeZone: "UTC", calendar: "gregory", ...options });
const dayFormat = dates({ day: "numeric", month: "short", year: "numeric" });
const monthFormat = dates({ month: "long", year: "numeric" });
const dateText = (date) => (date.length > 7 ? dayFormat.format(new Date(`${date}T12:00:00Z`)) : monthFormat.format(new Date(`${date}-15T12:00:00Z`)));

const timeOf = (date) => make("time", { dateTime: date, lang }, dateText(date));

/** An excerpt is text in which the words found stand between tags. */
function marked(excerpt) {
  const text = (part) => part.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  return excerpt.split(/<mark>(.*?)<\/mark>/).map((part, at) => {
    return at % 2 === 0 ? text(part) : make("mark", {}, text(part));
  });
}

/** As the site's lists show an article. */
function itemOf({ raw_url: url, meta: { title, date, language = "", place }, filters: { wire = [], provider = [], symbol = [] }, content, excerpt, plain_excerpt: plain }) {
  const from = [...wire, ...provider].slice(0, 1);
  const facts = [...from, ...(place ? [place] : [])].map((fact) => make("span", {}, fact));
  const symbols = symbol.slice(0, 4).map((id) => link(`/symbols/${id.replace(":", "-")}/`, id));
  const data = make("p", { className: "data" }, ...(date ? [timeOf(date)] : []), ...facts, ...symbols);
  const headline = make("h2", { className: "headline" }, link(url, title));
  return make("article", { className: "item", lang: language, dir: "auto" }, headline, data, make("p", { className: "summary" }, content.startsWith(plain) ? "" : "… ", ...marked(excerpt)));
}

let hits;

async function showMore() {
  const items = [];
  const { current } = run;
  while (items.length < step) {
    const { value, done } = await hits.next();
    if (done) break;
    items.push(itemOf(await value.data()));
  }
  if (current !== run.current) return;
  list.append(...items);
  shown += items.length;
  more.hidden = shown >= available;
}

let shown = 0;
let available = 0;

const byCount = ([a, x], [b, y]) => y - x || (a < b ? -1 : 1);

/** As many of each as there are among the results; what there are none of is not offered. */
function showChoices(sums, limits) {
  for (const select of selects) {
    if (select.name === "sort") continue;
    const numbers = sums[select.name] ?? {};
    const known = new Set([...select.options].map(({ value }) => value));
    for (const [value] of Object.entries(numbers).toSorted(byCount).slice(0, 60)) if (!known.has(value)) select.add(new Option(value, value));
    for (const option of select.options) {
      if (option.value === "") continue;
      option.dataset.title ??= option.textContent;
      const number = numbers[option.value] ?? 0;
      option.textContent = number > 0 ? `${option.dataset.title} (${count.format(number)})` : option.dataset.title;
      // Of a limit that is set, the others are not counted.
      option.hidden = number === 0 && !limits[select.name];
    }
    select.parentElement.hidden = !limits[select.name] && [...select.options].filter(({ hidden }) => !hidden).length < 3;
  }
  choices.hidden = false;
}

const counted = once(async () => Promise.all((await engines()).map(({ engine }) => engine.filters())));

async function countChoices(words, limits, current) {
  if (!choices) return;
  await counted();
  const found = await ask(words, limits);
  if (current === run.current) showChoices(addUp(found.map(({ filters }) => filters)), limits);
}

function wanted() {
  const limits = Object.fromEntries(selects.filter(({ name, value }) => name !== "sort" && value !== "").map(({ name, value }) => [name, value]));
  return { words: field.value.trim(), limits, sort: form.elements.sort?.value ?? "" };
}

function clear() {
  list.replaceChildren();
  showPages([]);
  status.textContent = "";
  more.hidden = true;
  widen.hidden = true;
}

async function results({ words, limits, sort }, current) {
  const all = await ask(words, limits);
  const none = total(all) === 0;
  const found = none ? await askEach(words, limits) : all;
  const ways = words === "" ? [] : none ? await near(words) : await exact(words);
  const lists = await Promise.all(found.map((one) => (sort === "date" ? byDate(one) : one.results)));
  if (current !== run.current) return;
  clear();
  shown = 0;
  available = total(found);
  hits = merged(lists, sort);
  widen.hidden = !none || Object.keys(limits).length === 0;
  showPages(ways);
  await showMore();
  if (current !== run.current) return;
  // Said when it is there.
  const { dataset } = status;
  const number = `${dataset.results}: ${count.format(available)}`;
  status.textContent = !none ? number : available > 0 ? `${dataset.none} ${number}, ${dataset.some}` : dataset.none;
  await countChoices(words, limits, current);
}

async function run() {
  const current = {};
  run.current = current;
  const query = wanted();
  if (query.words === "" && Object.keys(query.limits).length === 0) {
    clear();
    return;
  }
  try {
    await results(query, current);
  } catch {
    if (current === run.current) status.textContent = status.dataset.failed;
  }
}

const address = () => {
  const { words, limits, sort } = wanted();
  const query = new URLSearchParams({ ...(words && { q: words }), ...limits, ...(sort && { sort }) });
  return query.size > 0 ? `?${query}` : location.pathname;
};

/** @param keep whether the way back leads to what was shown before */
function change(keep) {
  if (choices) history[keep ? "pushState" : "replaceState"](null, "", address());
  return run();
}

function fill() {
  const query = new URLSearchParams(location.search);
  field.value = query.get("q") ?? "";
  for (const select of selects) {
    const value = query.get(select.name) ?? "";
    if (value !== "" && ![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
    select.value = value;
  }
}

let typing;

field.addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(change, 250);
});
form.addEventListener("change", ({ target }) => {
  if (target !== field) change(true);
});
form.addEventListener("submit", (event) => {
  if (!choices) return;
  event.preventDefault();
  clearTimeout(typing);
  change(true);
});
more.addEventListener("click", async () => {
  const last = list.lastElementChild;
  await showMore();
  last?.nextElementSibling?.querySelector("a").focus();
});
widen.addEventListener("click", () => {
  for (const select of selects) if (select.name !== "sort") select.value = "";
  change(true);
  field.focus();
});
addEventListener("popstate", () => {
  fill();
  run();
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
  event.preventDefault();
  field.focus();
});

if (choices) fill();
else {
  // The address of a page that is not there: its words.
  const words = decodeURI(location.pathname).slice(root.length).replace(/\.\w+$/, "").split(/[^\p{L}\p{N}]+/u);
  field.value = words.filter((word) => word.length > 2 && !/^\d+$/.test(word) && word !== "index").join(" ");
}
run();
