/** Footnotes: the mark in the text leads to the note, and the note back to the mark. */
import { linkNotes } from "../body/note-links.ts";
import type { Enricher } from "./enricher.ts";

export const notes: Enricher = {
  name: "notes",
  enrich: ({ fields: { sections } }) => {
    if (!sections) return {};
    const parts = sections.value.map(({ html }) => html);
    const linked = linkNotes(parts);
    if (linked === parts) return {};
    return { mended: { sections: { ...sections, value: sections.value.map((section, index) => ({ ...section, html: linked[index] ?? section.html })) } } };
  },
};
