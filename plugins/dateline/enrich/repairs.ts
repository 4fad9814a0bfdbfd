/** Mends what scrapers, exports and removed links did to a text. Each repair is a code in the report, and one file in `repairs/`. */
import { editBlock } from "../body/blocks.ts";
import { applyEdits, runningText } from "../body/running-text.ts";
import type { Block, Draft, Fields, Traced } from "../draft.ts";
import type { Found } from "../issues.ts";
import type { Enricher } from "./enricher.ts";
import { blockRepairs, draftRepairs, textRepairs } from "./repairs/index.ts";
import type { DraftRepair, TextRepair } from "./repairs/repair.ts";

/** Where something was mended: once in the report for all of its kind in the document. */
type Note = (code: Found["code"], what: string, line: number | undefined) => void;

/** The words around what is mended. */
const around = (text: string, from: number): string => text.slice(Math.max(0, from - 30), from + 30).replace(/\s+/g, " ").trim();

/** Paragraphs of megabytes are looked at by nobody. */
const longest = 200_000;

function mendText(block: Block, note: Note): Block {
  const due = block.tag === "pre" || block.text.length > longest ? [] : textRepairs.filter(({ suspects, inMarkup }) => suspects(block.text) || inMarkup?.(block.html));
  if (due.length === 0) return block;
  let isMended = false;
  const mended = editBlock(block, (root) => {
    for (const { code, edits } of due) {
      const running = runningText(root);
      const found = edits(running.text);
      if (!found[0]) continue;
      note(code, around(running.text, found[0].from), block.line);
      applyEdits(running, found);
      isMended = true;
    }
  });
  return isMended ? mended : block;
}

function mendBlock(block: Block, note: Note): readonly Block[] {
  let mended: Block | undefined = block;
  for (const { code, suspects, mend } of blockRepairs) {
    if (!mended || !suspects(mended)) continue;
    const next: Block | undefined = mend(mended);
    if (next !== mended) note(code, mended.text.slice(0, 60), block.line);
    mended = next;
  }
  const text = mended && mendText(mended, note);
  return text ? [text] : [];
}

/** A title or a summary, mended as a paragraph is. */
function mendField(given: Traced<string>, repairs: readonly TextRepair[], note: Note): Traced<string> {
  let { value } = given;
  for (const { code, suspects, edits } of repairs) {
    const found = suspects(value) ? edits(value) : [];
    if (found[0]) note(code, around(value, found[0].from), given.line);
    value = found.toReversed().reduce((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), value);
  }
  return value === given.value ? given : { ...given, value: value.trim(), rule: `${given.rule}, mended` };
}

const ofTitles = textRepairs.filter(({ notOfTitles }) => !notOfTitles);

function mendFields({ title, summary, lead }: Fields, note: Note): Fields {
  const mended = (name: "title" | "summary" | "lead", given: Traced<string> | undefined, repairs: readonly TextRepair[]): Fields => {
    const found = given && mendField(given, repairs, note);
    return found && found !== given ? { [name]: found } : {};
  };
  return { ...mended("title", title, ofTitles), ...mended("summary", summary, textRepairs), ...mended("lead", lead, textRepairs) };
}

/** Notes gathered into problems: the first place of each code, and how many more there are. */
function notes(): { readonly note: Note; readonly problems: () => readonly Found[] } {
  const found = new Map<Found["code"], { readonly what: string; readonly line: number | undefined; count: number }>();
  const note: Note = (code, what, line) => {
    const known = found.get(code);
    if (known) known.count += 1;
    else found.set(code, { what, line, count: 1 });
  };
  const problems = (): readonly Found[] =>
    [...found].map(([code, { what, line, count }]) => ({ code, ...(line === undefined ? {} : { line }), detail: count > 1 ? `${what}; and ${count - 1} more` : what }));
  return { note, problems };
}

interface State {
  readonly draft: Draft;
  /** Fields that were mended. */
  readonly mended: Fields;
}

function mendFieldsAndBlocks(draft: Draft, note: Note): State {
  const mended = mendFields(draft.fields, note);
  return { draft: { ...draft, fields: { ...draft.fields, ...mended }, blocks: draft.blocks.flatMap((block) => mendBlock(block, note)) }, mended };
}

function mendDraft({ draft, mended }: State, { code, mend }: DraftRepair, note: Note): State {
  const found = mend(draft);
  if (!found) return { draft, mended };
  note(code, found.what, found.line);
  return { draft: { ...draft, fields: { ...draft.fields, ...found.fields }, blocks: found.blocks }, mended: { ...mended, ...found.fields } };
}

export const repairs: Enricher = {
  name: "repairs",
  enrich: (given) => {
    const { note, problems } = notes();
    const { draft, mended } = draftRepairs.reduce((state, repair) => mendDraft(state, repair, note), mendFieldsAndBlocks(given, note));
    return { blocks: draft.blocks, mended, problems: problems() };
  },
};
