/** Where an article was read; the rules and lines of its fields, which only who explains an article asks for, are loaded then. */
import type { Source } from "../article.ts";

type Load = () => Source["fields"];

/** A class for its size, as sections are (`late-section.ts`). */
class LateSource implements Source {
  declare readonly path: string;
  declare readonly reader: string;
  declare readonly line?: number;
  declare readonly fields: Source["fields"];
  readonly #load: Load;

  static readonly #late: PropertyDescriptorMap & ThisType<LateSource> = {
    fields: { get() { return this.#load(); }, enumerable: true, configurable: true },
  };

  constructor({ path, reader, line }: Omit<Source, "fields">, load: Load) {
    this.#load = load;
    this.path = path;
    this.reader = reader;
    if (line !== undefined) this.line = line;
    Object.defineProperties(this, LateSource.#late);
  }
}

export const lateSource = (card: Omit<Source, "fields">, load: Load): Source => new LateSource(card, load);
