/** Who wrote it, where one text names several, or more than a name. */
import { describe, expect, test } from "vitest";
import { authorNames, entryNames } from "../plugins/dateline/readers/author-names.ts";

describe("names in one text", () => {
  test.each([
    ["a comma divides names", "Sam Sample, Kim Example", ["Sam Sample", "Kim Example"]],
    ["so does an and, after a comma too", "Sam Sample, Kim Example, and Lee Specimen", ["Sam Sample", "Kim Example", "Lee Specimen"]],
    ["handles are names", "Sample51 & specimen", ["Sample51", "specimen"]],
    ["a role is none", "Sam Sample, ACME Executive Director", ["Sam Sample"]],
    ["a role in lower case is none", "Sam Sample, Houston developer", ["Sam Sample"]],
    ["what stands behind a role is its house", "Sam Sample, Software Engineer, Acme", ["Sam Sample"]],
    ["a person may stand behind a role", "Sam Sample, Executive Director, Kim Example", ["Sam Sample", "Kim Example"]],
    ["a surname that is an office is a surname", "Sam Sample, Kim Dean", ["Sam Sample", "Kim Dean"]],
    ["a degree belongs to its name", "Sam Sample, PhD and Kim Example", ["Sam Sample, PhD", "Kim Example"]],
    ["a legal form belongs to its company", "Acme Robotics, Inc.", ["Acme Robotics, Inc."]],
    ["an office of two things is one", "Food and Drug Administration", ["Food and Drug Administration"]],
    ["and so is one with an of", "Centers for Disease Control and Prevention", ["Centers for Disease Control and Prevention"]],
    ["nothing names nobody", "", []],
  ])("%s", (_, text, names) => expect(authorNames(text)).toEqual(names));
});

describe("names in one entry of a list", () => {
  test.each([
    ["two persons are two", "Sam Sample and Kim Example", ["Sam Sample", "Kim Example"]],
    ["three persons are three", "Sam Sample, Kim Example and Ludwig van Specimen", ["Sam Sample", "Kim Example", "Ludwig van Specimen"]],
    ["a handle is a person", "Sam Sample and @kim-e", ["Sam Sample", "@kim-e"]],
    ["a surname before its initials is one person", "Sample, S. T.", ["Sample, S. T."]],
    ["what is no plain name stays as it is", "ST & Kim Example", ["ST & Kim Example"]],
    ["an institution stays whole", "National Plant and Robot Administration", ["National Plant and Robot Administration"]],
  ])("%s", (_, entry, names) => expect(entryNames(entry)).toEqual(names));
});
