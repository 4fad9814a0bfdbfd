/** A document's fields with what its companions tell. The nearest companion has the word before those further off. */
import type { Fields, ReaderDraft, Traced } from "../../draft.ts";
import type { Found } from "../../issues.ts";
import type { Told } from "./companion.ts";

const first = (tables: readonly (Fields | undefined)[]): Fields => Object.assign({}, ...tables.toReversed());

/** Fields that companions state for the document itself. */
const toldOf = (companions: readonly Told[]): Fields => first(companions.map(({ fields }) => fields));

/** The title among them, for readers that take one out of the text unless it is stated. */
export function toldTitle(companions: readonly Told[]): Fields {
  const { title } = toldOf(companions);
  return title ? { title } : {};
}

export const excerptSeparatorOf = (companions: readonly Told[]): string | undefined => companions.map(({ excerptSeparator }) => excerptSeparator).find((found) => found !== undefined);

/** A folder's tags are added to the document's, as Eleventy does it. */
function withTags(tags: Traced<readonly string[]> | undefined, common: Traced<readonly string[]> | undefined): Fields {
  if (!tags || !common) return {};
  const added = common.value.filter((tag) => !tags.value.includes(tag));
  return added.length > 0 ? { tags: { ...tags, value: [...tags.value, ...added], rule: `${tags.rule}, ${common.rule}` } } : {};
}

/** `sam` → `Sam Sample`, where a map of authors has that key. */
function withNames(authors: Traced<readonly string[]> | undefined, companions: readonly Told[]): Fields {
  if (!authors) return {};
  const used = new Set<string>();
  const value = authors.value.map((key) => {
    const told = companions.find(({ names }) => names?.has(key));
    if (told?.namesFrom !== undefined) used.add(told.namesFrom);
    return told?.names?.get(key) ?? key;
  });
  return used.size > 0 ? { authors: { ...authors, value: [...new Set(value)], rule: `${authors.rule}, names from ${[...used].join(", ")}` } } : {};
}

const withExtra = (own: Fields["extra"], told: Fields["extra"]): Fields => (own && told ? { extra: { ...told, value: { ...own.value, ...told.value } } } : {});

/** A title that a companion states is no headline that was found in the text. */
function withoutFoundTitle({ titleFrom, ...fields }: Fields, told: Fields): Fields {
  return titleFrom && !told.title ? { ...fields, titleFrom } : fields;
}

function withTold(draft: ReaderDraft, told: Fields, companions: readonly Told[]): ReaderDraft {
  const common = first(companions.map(({ defaults }) => defaults));
  const stated: Fields = { ...withoutFoundTitle(draft.fields, told), ...told };
  const fields: Fields = { ...common, ...stated, ...withTags(stated.tags, common.tags), ...withExtra(draft.fields.extra, told.extra) };
  return { ...draft, fields: { ...fields, ...withNames(fields.authors, companions) } };
}

/** Of a document, what its companions alone know to be wrong. */
export const toldProblems = (companions: readonly Told[]): readonly Found[] => companions.flatMap(({ problems = [] }) => problems);

/** Articles of one document. Fields of one document are those of none, where it holds many. */
export function withCompanions(drafts: readonly ReaderDraft[], companions: readonly Told[]): readonly ReaderDraft[] {
  if (companions.length === 0) return drafts;
  const told = drafts.length === 1 ? toldOf(companions) : {};
  return drafts.map((draft) => withTold(draft, told, companions));
}
