import { en } from "./en.ts";
import type { Messages } from "./messages.ts";

const languages: Readonly<Record<string, Messages>> = { en };

/** Messages for a BCP 47 tag: the closest language there is, else English. */
export const messagesFor = (tag: string): Messages => languages[tag.split("-")[0]?.toLowerCase() ?? ""] ?? en;
