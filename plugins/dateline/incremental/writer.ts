/** Data as one text: the same for equal data, another for other data. Faster than JSON for pages, which have much in common. */

/** What stands for an article or a group where data holds one. */
export interface Stand {
  readonly at: (value: object) => string | undefined;
  /** In a `Map` or a `Set`: nobody notes who looks into these, so what is in them counts as a whole. */
  readonly inMaps?: Stand;
}

export type Write = (value: unknown) => string;

/** What was written last under a name. */
interface Last {
  /** The name itself. */
  readonly name: string;
  value?: object;
  text: string;
}

/**
 * What one piece of data after the other has under a name (its menus, its trail) is often one object, and then written once.
 * None of the data may change while the writer is in use.
 */
export function openWriter(stand: Stand): Write {
  const lasts = new Map<string, Last>();
  const firstOf = (name: string): Last => {
    const last = { name: `${JSON.stringify(name)}:`, text: "" };
    lasts.set(name, last);
    return last;
  };
  const inMaps = stand.inMaps && openWriter(stand.inMaps);
  const property = (name: string, value: unknown): string => {
    const last = lasts.get(name) ?? firstOf(name);
    if (value === null || typeof value !== "object") return last.name + write(value);
    if (last.value !== value) {
      last.text = write(value);
      last.value = value;
    }
    return last.name + last.text;
  };
  const object = (value: object): string => {
    const known = stand.at(value);
    if (known !== undefined) return `@${known}`;
    if (Array.isArray(value)) return `[${value.map(write).join()}]`;
    if (value instanceof Map || value instanceof Set) return `(${[...value].map(inMaps ?? write).join()})`;
    let text = "{";
    for (const name of Object.keys(value)) text += `${property(name, Reflect.get(value, name))},`;
    return `${text}}`;
  };
  const write: Write = (value) => {
    // Its length says where it ends: cheaper than to look for quotation marks in it.
    if (typeof value === "string") return `${value.length}:${value}`;
    if (typeof value === "function") return String(value);
    return value === null || typeof value !== "object" ? (JSON.stringify(value) ?? "-") : object(value);
  };
  return write;
}
