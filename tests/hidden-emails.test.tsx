import { renderToString } from "preact-render-to-string";
import { parseDocument } from "htmlparser2";
import { textContent } from "domutils";
import { describe, expect, test } from "vitest";
import { hideEmails } from "../_includes/hidden-emails.ts";
import { createRenderer, ownParts } from "../_includes/render.tsx";
import { buildArchive } from "../plugins/dateline/archive/index.ts";
import { planPages } from "../plugins/dateline/pages/index.ts";
import { article } from "./setup/article.ts";

const naive = /[\w.+-]+@[\w-]+\.[\w.]+|mailto:/;

describe("an e-mail address on a page", () => {
  const html = renderToString(
    <p>
      Write to <a href="mailto:ir@acme.example?subject=Hall">ir@acme.example</a> or press@acmé.example.
    </p>,
  );

  test("is not in its source", () => {
    expect(naive.test(html)).toBe(true);
    expect(naive.test(hideEmails(html))).toBe(false);
  });

  test("is there for who reads the page, and for the link", () => {
    const document = parseDocument(hideEmails(html));
    expect(textContent(document)).toBe("Write to ir@acme.example or press@acmé.example.");
    expect(JSON.stringify(document.children, ["children", "attribs", "href"])).toContain('"mailto:ir@acme.example?subject=Hall"');
  });

  test("is written the same every time", () => {
    expect(hideEmails("ir@acme.example")).toBe("i&#114;&#64;&#97;cme.example");
    expect(hideEmails(hideEmails("ir@acme.example"))).toBe("i&#114;&#64;&#97;cme.example");
  });
});

test("in data for machines it is escaped as that language does it", () => {
  const script = '<script type="application/ld+json">{"@type":"Person","email":"ir@acme.example"}</script>';
  const hidden = hideEmails(script);
  expect(hidden).toBe(String.raw`<script type="application/ld+json">{"@type":"Person","email":"ir\u0040acme.example"}</script>`);
  expect(JSON.parse(/\{.*\}/.exec(hidden)?.[0] ?? "")).toEqual({ "@type": "Person", email: "ir@acme.example" });
});

test("what is no address stays as it is", () => {
  const html = '<style>@media print { a { color: red } }</style><a href="https://social.example/@acme">@acme</a> a @ b';
  expect(hideEmails(html)).toBe(html);
});

test("a page with addresses in its text, on its cards and in its folds has none in its source", () => {
  const release = article("a.txt", {
    sections: [
      { kind: "story", html: '<p>Write to <a href="mailto:hall@acme.example">hall@acme.example</a>.</p>', text: "Write to hall@acme.example." },
      { kind: "disclaimer", title: "Notice", html: "<p>Not legal advice: law@acme.example</p>", text: "Not legal advice: law@acme.example" },
      { kind: "contacts", title: "Contact", html: "<p>ir@acme.example</p>", text: "Sam Sample\nir@acme.example" },
      { kind: "source", html: "<p>SOURCE Acme</p>", text: "SOURCE Acme" },
    ],
    contacts: [{ title: "Contact", person: "Sam Sample", email: "ir@acme.example", phone: "(212) 555-0100", tel: "tel:+1-212-555-0100" }],
  });
  const settings = { title: "Acme News", description: "", language: "en", timeZone: "UTC" };
  const archive = buildArchive([release], { ...settings, now: 0 });
  const [page] = planPages(archive, { ...settings, pageSize: 2, feedSize: 2 }).article;
  const site = { ...settings, url: "https://news.example", pathPrefix: "/", archive, stylesheet: "/s.css", script: "/s.js", earlyScript: "" };
  const html = page ? createRenderer({ ...ownParts, widgets: {} }, site)(page) : "";
  expect(naive.exec(html)?.[0]).toBeUndefined();
  const shown = textContent(parseDocument(html));
  for (const address of ["hall@acme.example", "law@acme.example", "ir@acme.example", "SOURCE Acme"]) expect(shown).toContain(address);
  expect(html.match(/<details class="[\w-]+"/g)).toEqual(['<details class="disclaimer"', '<details class="source"']);
  expect(html).toContain('<a href="tel:+1-212-555-0100">(212) 555-0100</a>');
});
