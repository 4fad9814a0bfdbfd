/** The element a document opens with, found without parsing it. */

/** Ends at the first `-->`: were there two ways to read it, many comments would take exponential time. */
const comment = String.raw`<!--(?:(?!-->)[\s\S]){0,4000}-->\s*`;
const instruction = String.raw`<\?[^>]*>\s*`;
/** With an internal subset too: `<!DOCTYPE nitf [<!ENTITY …>]>` */
const doctype = String.raw`<!(?!--)[^>[]*(?:\[[^\]]*\]\s*)?>\s*`;

const opening = new RegExp(String.raw`^\s*(?:${comment}|${doctype}|${instruction})*<(?<name>[\w:.-]+)(?=[\s/>])`);

/** More than the comments above any root take. */
const sample = 16_000;

/** The root element's name without its prefix, or undefined if the document does not open with one. */
export const rootName = (text: string): string | undefined => opening.exec(text.slice(0, sample))?.groups?.["name"]?.replace(/^.*:/, "");
