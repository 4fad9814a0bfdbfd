import { describe, expect, test } from "vitest";
import { enrich } from "../plugins/dateline/enrich/index.ts";
import { speakersIn } from "../plugins/dateline/grammar/attribution.ts";
import { context, draftOf } from "./setup/draft.ts";

const peopleOf = (text: string): unknown => enrich(draftOf(text), context).fields.people?.value;

describe("who is said to have said it is quoted", () => {
  test.each([
    ['"We grow," said Jane Roe, CEO of Acme.', { name: "Jane Roe", role: "CEO", organisation: "Acme" }],
    ["“We grow,” said Jane Roe, Chief Technology Officer at Acme Robotics, Inc. “It is good.”", { name: "Jane Roe", role: "Chief Technology Officer", organisation: "Acme Robotics" }],
    ["“We grow,” Jane Roe, Acme's CEO, said.", { name: "Jane Roe", role: "CEO", organisation: "Acme" }],
    ['"We grow,” said ACME COO Kim Sample. "It is good."', { name: "Kim Sample", role: "COO", organisation: "ACME" }],
    ['"We grow," commented Dr. Jane Roe.', { name: "Jane Roe" }],
    ['Jane Roe, President and CEO: "We grow."', { name: "Jane Roe", role: "President and CEO" }],
    ["Commenting on the news, Jane Roe, CEO of Acme, said: “We grow.”", { name: "Jane Roe", role: "CEO", organisation: "Acme" }],
    ['Jane Roe, Senior Vice President, Global Sales, Acme Inc., stated, "We grow."', { name: "Jane Roe", role: "Senior Vice President", organisation: "Acme" }],
    ["“We grow,” said Acme’s CEO and Chief Instigator, Jane Q. Roe.", { name: "Jane Q. Roe", role: "CEO and Chief Instigator", organisation: "Acme" }],
    ['"We grow," said Jane Roe, Ph.D., Director of Research at Acme, who joined in 2020.', { name: "Jane Roe", role: "Director of Research", organisation: "Acme" }],
    ['"We grow," said Jane Roe, Director of Marketing.', { name: "Jane Roe", role: "Director of Marketing" }],
    ['"We grow," said Attorney General Jane Roe.', { name: "Jane Roe", role: "Attorney General" }],
    ["« Nous grandissons », a déclaré Jean Modèle, directeur général de Robots Exemple.", { name: "Jean Modèle", role: "directeur général", organisation: "Robots Exemple" }],
    ["« Nous grandissons, a déclaré Jean Modèle, PDG d’Acme. C’est bien. »", { name: "Jean Modèle", role: "PDG", organisation: "Acme" }],
    ["„Wir wachsen“, sagt Max Muster, Vorstand der Muster AG. „Gut.“", { name: "Max Muster", role: "Vorstand", organisation: "Muster" }],
    ["“Crecemos”, afirmó Juan Modelo, director general de Robots Ejemplo.", { name: "Juan Modelo", role: "director general", organisation: "Robots Ejemplo" }],
    ["“Cresciamo”, ha dichiarato Mario Modello, Amministratore Delegato di Robot Esempio S.p.A.", { name: "Mario Modello", role: "Amministratore Delegato", organisation: "Robot Esempio" }],
  ])("%s", (paragraph, person) => {
    expect(speakersIn(paragraph)).toEqual([{ person }]);
  });

  test.each([
    "“We grow,” said the company.",
    "“We grow,” said Acme Robotics.",
    "Jane Roe, CEO of Acme, said that it grows.",
    "“We asked, and Jane Roe said no,” he wrote.",
    "Media contact: Jane Roe, Director: “x”",
  ])("in %s nobody is", (paragraph) => {
    expect(speakersIn(paragraph).filter(({ person }) => person)).toEqual([]);
  });
});

test("one person is one, whether named in full or by the last name", () => {
  expect(peopleOf('"We grow," said Jane Roe, CEO of Acme.\n\n"It is good," added Roe.\n\n"More," Jane Roe said.')).toEqual([{ name: "Jane Roe", role: "CEO", organisation: "Acme" }]);
});

test("who is introduced elsewhere in the story is known by that", () => {
  expect(peopleOf('Acme named Jane Roe, Chief Operating Officer at Bolt, to its board.\n\n"It is good," Roe said.')).toEqual([{ name: "Jane Roe", role: "Chief Operating Officer", organisation: "Bolt" }]);
  expect(peopleOf('Acme opened a hall.\n\n"It is good," Roe said.')).toBeUndefined();
});

test("a quotation may be the paragraph after the colon", () => {
  expect(peopleOf("Acme opened a hall.\n\nJane Roe, CEO of Acme, commented:\n\n“We grow.”")).toEqual([{ name: "Jane Roe", role: "CEO", organisation: "Acme" }]);
});

test("what is the same in all releases quotes nobody", () => {
  expect(peopleOf('Acme opened a hall. It is big.\n\nAbout Acme Robotics Inc.\n\nAcme makes robots. "They walk," says Jane Roe, CEO of Acme.')).toBeUndefined();
});

test("a house that is said to speak is no person", () => {
  expect(peopleOf('"We grow," said Acme Pros.\n\nThe Acme Pros team is large.\n\nAcme Pros offers roofs.')).toBeUndefined();
});

test("the rule is quick on texts made to slow it down", () => {
  const evil = ['"Aa, said '.repeat(100_000), `${"Aa ".repeat(300_000)}"`, `“${", said Aa Bb, CEO of C".repeat(40_000)}`, '"'.repeat(1_000_000), `${" said".repeat(200_000)}"`, `“x,” said ${"Chief ".repeat(150_000)}`];
  const started = performance.now();
  for (const text of evil) speakersIn(text);
  expect(performance.now() - started).toBeLessThan(1000);
});
