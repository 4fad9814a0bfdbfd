import { withoutControls } from "../../grammar/control-characters.ts";

/** Codes that no font has, and the mark of a letter that was lost before the document came here. */
const c1 = /[\u0080-\u009F]/g;
const lost = /\uFFFD/g;

/** Text that every reader of feeds takes: validators warn of these as signs of a wrong encoding, which they were once. */
export const feedText = (text: string): string => withoutControls(text).replace(c1, "").replace(lost, "?");
