/** What generators of Markdown sites put in paths and bodies. Their headers are fixtures: fixtures/markdown, headers, nikola, lektor. */
import { describe, expect, test } from "vitest";
import { readDocument } from "../plugins/dateline/readers/index.ts";

const read = (path: string, text: string) => readDocument(path, new TextEncoder().encode(text));
const dated = "---\ntitle: Acme opens a plant\ndate: 2021-11-02\n---\nText.\n";
const undated = "---\ntitle: Acme opens a plant\n---\nText.\n";

async function fieldsOf(path: string, text: string) {
  const { drafts } = await read(path, text);
  return drafts[0]?.fields ?? {};
}

async function bodyOf(body: string, path = "_posts/a.md"): Promise<string | undefined> {
  const { drafts } = await read(path, `---\ntitle: Acme\nurl_of_plant: https://acme.example/plant\n---\n${body}`);
  return drafts[0]?.body.text;
}

describe("a path says what the document does not", () => {
  test.each([
    ["news/second-plant/index.md", "second-plant"],
    ["news/second-plant/index.fr.md", "second-plant-fr"],
    ["news/2021-11-02-second-plant/index.md", "second-plant"],
    ["news/second-plant/index.mdx", "second-plant"],
    ["news/second-plant.md", undefined],
    ["index.md", undefined],
  ])("%s gives the slug %s", async (path, slug) => expect((await fieldsOf(path, dated)).slug?.value).toBe(slug));

  test.each([
    ["plant.fr.md", "fr"],
    ["plant/index.pt-br.md", "pt-BR"],
    ["plant.js.md", undefined],
    ["plant.md", undefined],
  ])("%s gives the language %s", async (path, lang) => expect((await fieldsOf(path, dated)).lang?.value).toBe(lang));

  test("a bundle's folder gives the day, and a date in the document wins over it", async () => {
    expect((await fieldsOf("2021-11-03-plant/index.md", undated)).date).toMatchObject({ rule: "folder name", value: { month: 11, day: 3 } });
    expect((await fieldsOf("2021-11-03-plant/index.md", dated)).date?.value.day).toBe(2);
    expect((await fieldsOf("2021-13-03-plant/index.md", undated)).date).toBeUndefined();
  });

  test("a dated permalink gives day and slug", async () => {
    const fields = await fieldsOf("a.md", "---\ntitle: Acme\npermalink: /news/2021/11/02/second-plant.html\n---\nText.\n");
    expect(fields.date).toMatchObject({ rule: "front matter: permalink", line: 3, value: { year: 2021, month: 11, day: 2 } });
    expect(fields.slug?.value).toBe("second-plant");
  });

  test("a section's page is an article only if it has a date", async () => {
    expect(await read("news/_index.fr.md", undated)).toMatchObject({ drafts: [], problems: [{ code: "section-page" }] });
    expect((await read("news/_index.md", dated)).drafts).toHaveLength(1);
  });
});

describe("tags of a generator", () => {
  test.each([
    ["a tag is left out", "A {% include x.html %}B", "A B"],
    ["a tag with trimming dashes is left out", "A {%- assign x = 1 -%}B", "A B"],
    ["what a tag stands around stays", "{% note %}Inner{% endnote %}", "Inner"],
    ["a comment goes with its text", "A{% comment %} x\n y {% endcomment %}B", "A\nB"],
    ["raw text stays as it is", "{% raw %}{% include x %}{% endraw %}", "{% include x %}"],
    ["highlighted text is code", "{% highlight js %}\na `b`\n{% endhighlight %}", "```js\na `b`\n```"],
    ["highlighted backticks get a longer fence", "{% highlight md %}\n```\n{% endhighlight %}", "````md\n```\n````"],
    ["code within a line is code within a line", "A {% highlight js %}b{% endhighlight %}", "A ``b``"],
    ["a link to a page of the site loses its link", "[A]({% post_url 2021-11-02-a %}#b) and [B]({{< relref \"b\" >}})", "A and B"],
    ["a key of the front matter is put in", "[A]({{ page.url_of_plant }})", "[A](https://acme.example/plant)"],
    ["an address through a filter is put in", "[A]({{ '/a/' | relative_url }})", "[A](/a/)"],
    ["an unknown value is left out", "A {{ site.data.x }}B {{ y | upcase }}C", "A B C"],
    ["a shortcode across lines keeps the lines below in place", "{{< figure\n  src=\"a\"\n>}}\nB", "\n\n\nB"],
    ["text in a fence stays", "```\n{% include x %} {{< y >}}\n```\n", "```\n{% include x %} {{< y >}}\n```\n"],
    ["text in backticks stays", "`{% include x %}` and ``{{ page.title }}``", "`{% include x %}` and ``{{ page.title }}``"],
    ["braces that are no tag stay", "{{ a }} {{ 1 + 2 }} {{ f('x') }} {% %} {%", "{{ a }} {{ 1 + 2 }} {{ f('x') }} {% %} {%"],
    ["a tag that never ends stays", "{% raw A", "{% raw A"],
    ["a block that never ends loses its mark only", "{% raw %}A", "A"],
    ["a table of contents mark goes", "A\n{:toc}\nB", "A\n\nB"],
    ["a list that a table of contents replaces goes", "A\n\n* Contents\n{:toc}\n\nB", "A\n\n\n\n\nB"],
    ["another table of contents mark goes", "[[toc]]\n\nA", "\n\nA"],
    ["a container's title stays", "::: details Halls and doors\nA\n:::", "**Halls and doors**\nA\n"],
    ["a container's marks go", "::: tip\nA\n:::\n", "\nA\n\n"],
  ])("%s", async (_, text, shown) => expect(await bodyOf(text)).toBe(shown));

  test("what is left out is reported once, with its names and its first line", async () => {
    const { problems } = await read("a.md", "---\ntitle: Acme\n---\nA\n{{< ref x >}} {{< ref y >}} {{% note %}}B{{% /note %}}\n");
    expect(problems).toEqual([{ code: "template-dropped", line: 5, detail: "ref (2), note", path: "a.md" }]);
  });
});

describe("MDX", () => {
  test.each([
    ["imports and exports go", "import A from 'a'\nexport const b = 1\n\nText", "\n\n\nText"],
    ["prose that begins with import stays", "import duties rise\n\n<A b={1} />", "import duties rise\n\n"],
    ["a component goes and its text stays", "import A from 'a'\n\n<A b=\"c > d\">\n\tText\n</A>", "\n\n\nText\n"],
    ["a fragment goes", "<>Text</> <A b={() => 1} />", "Text "],
    ["an element loses what only JSX has", "<p style={{ margin: 1 }} className=\"a\">Text</p>", "<p class=\"a\">Text</p>"],
    ["a comment goes", "{/* note */}Text", "Text"],
    ["components in code stay", "`<A />`\n\n```jsx\nimport A from 'a'\n<A />\n```\n", "`<A />`\n\n```jsx\nimport A from 'a'\n<A />\n```\n"],
    ["a tag that never ends stays", "<A b={1", "<A b={1"],
  ])("%s", async (_, text, shown) => expect(await bodyOf(text, "a.mdx")).toBe(shown));

  test("a document of another extension is taken as MDX for its imports, and types in prose are not", async () => {
    expect(await bodyOf("import A from 'a';\n\n<A />Text")).toBe("\n\nText");
    expect(await bodyOf("A Vec<T> of things")).toBe("A Vec<T> of things");
  });
});

describe("the text above an excerpt mark is the summary", () => {
  const summaryOf = async (body: string, more = ""): Promise<string | undefined> =>
    (await fieldsOf("a.md", `---\ntitle: Acme\n${more}---\n${body}`)).summary?.value;

  test.each([
    ["<!--more-->"], ["<!-- more -->"], ["<!-- truncate -->"], ["<!--truncate-->"], ["<!-- TEASER_END: read on -->"], ["<!-- excerpt -->"],
  ])("%s", async (mark) => expect(await summaryOf(`Acme *opened* a [plant](https://acme.example/).\n\n${mark}\n\nMore.\n`)).toBe("Acme opened a plant."));

  test("headings, lists and images are no part of it", async () =>
    expect(await summaryOf("# Plant\n\n![a](b.png)\n\n- a\n- b\n\nAcme opened it.\n<!--more-->\n")).toBe("Acme opened it."));
  test("a summary in the front matter wins", async () => expect(await summaryOf("A b.\n<!--more-->\n", "summary: Given.\n")).toBe("Given."));
  test("a mark that is talked about is none", async () => expect(await summaryOf("Write `<!--more-->` here.\n")).toBeUndefined());
  test("a long one is cut at a sentence", async () => expect((await summaryOf(`${"Acme opened a plant. ".repeat(60)}\n<!--more-->\n`))?.length).toBeLessThan(501));
});

describe("what looks like headers and is none", () => {
  test.each([
    ["a release with a contact block", "Contact: Acme Robotics\nPhone: 555-0100\n\nAcme opened a plant.\n", "wire"],
    ["a mail", "From: news@acme.example\nSubject: Plant\nDate: Tue, 02 Nov 2021 09:30:00 GMT\n\nAcme opened a plant.\n", "eml"],
    ["a headline with a colon", "Acme Robotics: A Second Plant\n\nAcme opened a plant in Houston.\n", "wire"],
    ["one field and a rule", "note: see below\n---\nAcme Robotics opened a plant.\n", "wire"],
  ])("%s: %j", async (_, text, reader) => expect((await read("x.txt", text)).reader).toBe(reader));
});

test.each([
  ["tags that never end", "{% a ".repeat(100_000)],
  ["braces", "{{".repeat(200_000)],
  ["brackets", "[".repeat(300_000)],
  ["links to tags", "[a]({% x %}".repeat(50_000)],
  ["backticks of many lengths", Array.from({ length: 20_000 }, (_, index) => "`".repeat((index % 40) + 1)).join("a")],
  ["components that never end", `import A from 'a'\n${"<A ".repeat(100_000)}`],
  ["components in components", `import A from 'a'\n${"<A>\n".repeat(50_000)}`],
  ["raw blocks that never end", "{% raw %}".repeat(50_000)],
  ["shortcodes that never end", "{{< a ".repeat(100_000)],
  ["colons", ":::a\n".repeat(50_000)],
])("%s do not hold the build up", async (_, body) => {
  const start = performance.now();
  await read("a.mdx", `---\ntitle: Acme\n---\n${body}`);
  expect(performance.now() - start).toBeLessThan(2000);
});
