/** What the style guide shows: a company there is not, and its news. */
import type { Article, Timestamp } from "../../plugins/dateline/article.ts";
import type { Group } from "../../plugins/dateline/archive/archive.ts";
import type { ArticlePage } from "../../plugins/dateline/pages/page.ts";
import type { Profile } from "../../plugins/dateline/archive/profile.ts";
import { mapTaxonomies } from "../../plugins/dateline/archive/taxonomies.ts";

const at = (iso: string): Timestamp => ({ iso, precision: iso.length > 10 ? "minute" : "day", epoch: Date.parse(iso.length > 10 ? iso : `${iso}T12:00:00Z`), day: iso.slice(0, 10), said: iso });

const acme = { exchange: "NASDAQ", ticker: "ACME", id: "NASDAQ:ACME", market: "Nasdaq" };

const story = `<p>HOUSTON, May 4, 2026 (GLOBE NEWSWIRE) — Acme Robotics Inc. (NASDAQ: ACME) today opened a plant.<sup id="fnref:1"><a href="#fn:1" role="doc-noteref">[1]</a></sup> It says <code>hello</code>, <em>softly</em>, and <a href="https://example.com/">links</a>.</p>
<h2 id="a-heading">A heading of the story</h2>
<p>A paragraph below it, with <strong>strong words</strong>, <kbd>Ctrl</kbd> and H<sub>2</sub>O.</p>
<h3 id="a-lower-heading">A lower heading</h3>
<ul><li>one of a list</li><li>another, with a list of its own<ol><li>first</li><li>second</li></ol></li></ul>
<blockquote><p>“We are glad,” said Ada Example, Chief Executive Officer.</p></blockquote>
<div class="scroll" tabindex="0"><table><caption>In thousands of dollars</caption><thead><tr><th scope="col">Quarter</th><th scope="col">2026</th><th scope="col">2025</th></tr></thead><tbody><tr><th scope="row">Revenue</th><td>1,204</td><td>987</td></tr><tr><th scope="row">Loss</th><td>(12)</td><td>(340)</td></tr></tbody></table></div>
<pre><code class="language-js"><span class="code-comment">// A greeting.</span>
<span class="code-keyword">const</span> <span class="code-name">acme</span> = <span class="code-string">"hello"</span>.<span class="code-name">repeat</span>(<span class="code-number">2</span>);
</code></pre>
<hr>
<dl><dt>A term</dt><dd>what it means</dd></dl>
<p><a id="fn:1" href="#fnref:1" role="doc-backlink">[1]</a> In Houston.</p>`;

export const article: Article = {
  id: "sample:1",
  slug: "acme-opens-a-plant",
  url: "/style-guide/",
  title: "Acme Robotics Opens a Plant in Houston",
  titleFrom: "given",
  summary: "Acme Robotics Inc. opened a plant in Houston. It makes robots that make robots.",
  lead: "The first of three, says the company.",
  published: at("2026-05-04T08:30:00-05:00"),
  draft: false,
  lang: "en",
  translations: [],
  authors: ["Ada Example"],
  categories: ["Releases"],
  tags: ["Robots"],
  provider: { name: "Reuters", via: "TradingView" },
  wire: "GlobeNewswire",
  link: "https://example.com/acme-opens-a-plant",
  symbols: [acme, { exchange: "TSX", ticker: "RBT", id: "TSX:RBT", market: "TSX" }],
  isins: [],
  companies: [],
  issuers: [],
  people: [],
  dateline: { text: "HOUSTON, May 4, 2026 (GLOBE NEWSWIRE)", place: "Houston" },
  sections: [
    { kind: "story", html: story, text: "" },
    { kind: "about", title: "About Acme Robotics Inc.", html: "<p>Acme Robotics makes robots.</p>", text: "Acme Robotics makes robots." },
    { kind: "safe-harbor", title: "Safe Harbor Statement", html: "<p>What is said of the future may not come.</p>", text: "What is said of the future may not come." },
  ],
  headings: [
    { level: 2, text: "A heading of the story", id: "a-heading" },
    { level: 3, text: "A lower heading", id: "a-lower-heading" },
  ],
  contacts: [
    { title: "Investor relations", organisation: "Acme Robotics Inc.", person: "Ada Example", phone: "713-555-0142", email: "ir@example.com", website: "https://example.com" },
    { title: "A partner with a name as long as names of partners are", phone: "+44 20 7946 0000" },
  ],
  words: 220,
  minutes: 1,
  layout: {},
  aliases: [],
  extra: {},
  relations: { duplicates: [], translations: [], related: [] },
  source: { path: "sample.md", reader: "markdown", fields: {} },
  issues: [],
};

export const long: Article = {
  ...article,
  id: "sample:2",
  title: "Acme Robotics and Example Batteries Enter Into a Definitive Agreement on the Joint Development, Manufacture and Worldwide Distribution of Autonomous Warehouse Systems",
  published: at("2026-04-28"),
  symbols: ["AAA", "BBB", "CCC", "DDD", "EEE"].map((ticker) => ({ ...acme, ticker, id: `NASDAQ:${ticker}` })),
};

/** A headline, and nothing to read. */
export const headline: Article = { ...article, id: "sample:3", title: "BRIEF: Acme Robotics Names Ada Example CEO", summary: "", lead: "", symbols: [], sections: [], words: 0, published: at("2026-04-28") };

const { published: _, ...withoutDate } = headline;
export const undated: Article = { ...withoutDate, id: "sample:4", title: "Acme Robotics: A Note Without a Date" };

export const articles = [article, long, headline, undated];

export const group = (title: string, count: number): Group => ({ key: title, title, slug: title.toLowerCase(), url: "/style-guide/", count, articles: [] });

export const terms = mapTaxonomies((taxonomy) => (["tags", "kinds"].includes(taxonomy) ? [{ title: "Robots", url: "/style-guide/" }, { title: "Warehouses", url: "/style-guide/" }] : []));

export const profile: Profile = {
  symbols: [acme],
  website: "https://example.com",
  about: [{ html: "<p>Acme Robotics makes robots.</p>", since: at("2026-05-04") }, { html: "<p>Acme made toys.</p>" }],
  contacts: [],
  people: [{ name: "Ada Example", role: "Chief Executive Officer" }],
};

export const page: ArticlePage = {
  kind: "article",
  url: "/style-guide/",
  title: article.title,
  description: article.summary,
  feeds: [],
  trail: [{ label: "home", url: "/" }, { title: "Reuters", url: "/style-guide/" }],
  article,
  terms,
  related: { copies: [], stories: [] },
};
