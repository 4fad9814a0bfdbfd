/** Facts out of XML elements. */
import { textOf, type XmlElement } from "../xml.ts";
import type { Fact } from "./facts.ts";

/** The elements' texts. */
export const textFacts = (rule: string, elements: readonly (XmlElement | undefined)[]): Fact[] =>
  elements.flatMap((element) => {
    const text = textOf(element);
    return element && text !== "" ? [{ text, rule, line: element.line }] : [];
  });

/** The elements' values of an attribute: of the first name that one has. */
export const attributeFacts = (rule: string, elements: readonly (XmlElement | undefined)[], ...names: readonly string[]): Fact[] =>
  elements.flatMap((element) => {
    const text = names.map((name) => element?.attributes.get(name)?.trim()).find((value) => value !== undefined && value !== "");
    return element && text !== undefined ? [{ text, rule, line: element.line }] : [];
  });
