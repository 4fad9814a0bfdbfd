/** Plain text of a release, as it came over the wire or out of a mail: the last reader asked. */
import { splitHeadline } from "./headline.ts";
import type { Reader } from "./reader.ts";

export const wire: Reader = {
  name: "wire",
  detect: ({ text }) => /\p{L}/u.test(text.trimStart().slice(0, 4000)),
  read: ({ text }) => ({ drafts: [splitHeadline(text, 1)], problems: [] }),
};
