import { describe, expect, test } from "vitest";
import { cutAtWord, sentences } from "../plugins/dateline/grammar/sentences.ts";
import { usualCase } from "../plugins/dateline/grammar/usual-case.ts";
import { countWords, readingMinutes } from "../plugins/dateline/grammar/words.ts";

describe("running text is split into sentences", () => {
  test.each([
    ["Acme opened a plant. It is in Houston.", ["Acme opened a plant.", "It is in Houston."]],
    ["Acme Robotics, Inc. opened a plant. It grew.", ["Acme Robotics, Inc. opened a plant.", "It grew."]],
    ["The U.S. Department of Energy paid. It works.", ["The U.S. Department of Energy paid.", "It works."]],
    ["Revenue was $2.1 million. Costs fell.", ["Revenue was $2.1 million.", "Costs fell."]],
    ["On Sept. 30, 2021 it opened. It grew.", ["On Sept. 30, 2021 it opened.", "It grew."]],
    ["At 4 p.m. Eastern Time it closed. It opened again.", ["At 4 p.m. Eastern Time it closed.", "It opened again."]],
    ["No. 5 is alive. Approx. 10 are not.", ["No. 5 is alive.", "Approx. 10 are not."]],
    ["The company said, “We grew.” Others agreed.", ["The company said, “We grew.”", "Others agreed."]],
    ["(It grew.) Then it shrank.", ["(It grew.)", "Then it shrank."]],
    ["Is it? Yes! Wait… Done.", ["Is it?", "Yes!", "Wait…", "Done."]],
    ["It went on... then it stopped.", ["It went on... then it stopped."]],
    ["See www.acme.example. It is new.", ["See www.acme.example.", "It is new."]],
    ["It grew 5%. 2021 was good.", ["It grew 5%.", "2021 was good."]],
    ["Am 3. März 2021 begann es. Gut.", ["Am 3. März 2021 begann es.", "Gut."]],
    ["Städte wie z. B. Berlin wachsen. Gut.", ["Städte wie z. B. Berlin wachsen.", "Gut."]],
    ["Acme S.p.A. Milano è cresciuta. Bene.", ["Acme S.p.A. Milano è cresciuta.", "Bene."]],
    ["東京は雨。明日は晴れ！", ["東京は雨。", "明日は晴れ！"]],
    ["“这是好消息。”公司说。", ["“这是好消息。”", "公司说。"]],
    ["Acme Robotics, Inc. The company grew. It did so in the U.S. It will again.", ["Acme Robotics, Inc.", "The company grew.", "It did so in the U.S.", "It will again."]],
    ["Jean Exemple, Dr. h.c. der Uni, sprach. Rund 3 Mio. Euro flossen.", ["Jean Exemple, Dr. h.c. der Uni, sprach.", "Rund 3 Mio. Euro flossen."]],
    ["Mme. Exemple et M. Modèle ont signé. C'est fait.", ["Mme. Exemple et M. Modèle ont signé.", "C'est fait."]],
    ["La Sra. Ejemplo y el Lic. Modelo firmaron en EE. UU. el acuerdo. Bien.", ["La Sra. Ejemplo y el Lic. Modelo firmaron en EE. UU. el acuerdo.", "Bien."]],
    ["Il Dott. Esempio e la Sig.ra Modello di Acme S.r.l. Milano hanno firmato. Bene.", ["Il Dott. Esempio e la Sig.ra Modello di Acme S.r.l. Milano hanno firmato.", "Bene."]],
    ["It opened two years ago. The table is set. Go.", ["It opened two years ago.", "The table is set.", "Go."]],
    ["without an end", ["without an end"]],
    ["", []],
    [" \n ", []],
  ])("%j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

test.each([
  ["Acme opened a plant", 19, "Acme opened a plant"],
  ["Acme opened a plant", 13, "Acme opened a"],
  ["Acme opened, a plant", 12, "Acme opened"],
  ["Acme – plant", 6, "Acme"],
  ["abcdefghijkl", 5, "abcde"],
  ["東京都知事選挙", 3, "東京都"],
  ["😀😀😀", 3, "😀"],
])("%j cut to %d characters is %j", (text, most, expected) => {
  expect(cutAtWord(text, most)).toBe(expected);
});

test.each([
  ["SAN DIEGO, CA", "San Diego, CA"],
  ["WASHINGTON, D.C.", "Washington, D.C."],
  ["FRANKFURT AM MAIN", "Frankfurt am Main"],
  ["COEUR D’ALENE, Idaho", "Coeur d’Alene, Idaho"],
  ["McLean, Va.", "McLean, Va."],
  ["SÃO PAULO", "São Paulo"],
])("%s is usually spelt %s", (name, expected) => {
  expect(usualCase(name)).toBe(expected);
});

test.each([
  ["", 0],
  ["Acme doesn't make 1,000 robots.", 5],
  ["東京は雨", 2],
  ["KULR 東京都", 3],
])("%j has the words %d", (text, words) => {
  expect(countWords(text)).toBe(words);
});

test.each([
  [0, 1],
  [238, 1],
  [500, 2],
])("%d words take %d minutes", (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});

test("a text of a million characters without a full stop is one sentence, and soon found to be", () => {
  const start = performance.now();
  expect(sentences("plant ".repeat(170_000))).toHaveLength(1);
  expect(sentences("Dr. ".repeat(50_000))).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(2000);
});
