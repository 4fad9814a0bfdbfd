/** What a build tells whoever started it: enough to know later whether another would change anything. */
import { channel } from "node:diagnostics_channel";

export interface Built {
  /** The output folder. All paths are absolute. */
  readonly output: string;
  /** Folder of what is kept. */
  readonly store: string;
  /** What it wrote elsewhere. */
  readonly written: readonly string[];
  /** Folders and files that it read, the package's own left out. */
  readonly read: readonly string[];
  /** Documents: of what is read, what is neither template nor script. */
  readonly content: string;
  /** Eleventy's folders: what lies in them may be run. */
  readonly input: string;
  /** In these, every script may be. */
  readonly scripts: readonly string[];
  /** Folders of the package's code, as it ran and as it is written. */
  readonly code: readonly string[];
  /** From when on another build would show something else, with no file changed: milliseconds since 1970-01-01T00:00Z. */
  readonly until: number | null;
  /** Whether the site says that its scripts depend on files alone. */
  readonly isTrusted: boolean;
}

/** One for all copies of the package in a process: the command's and the config's may be two. */
const name = "eleventy-plugin-dateline:built";

export const tellBuilt = (built: Built): void => channel(name).publish(built);

const fields = { output: "string", store: "string", written: "object", read: "object", content: "string", input: "string", scripts: "object", code: "object", until: "object", isTrusted: "boolean" } as const satisfies Record<keyof Built, string>;

const isBuilt = (message: unknown): message is Built => {
  if (message === null || typeof message !== "object") return false;
  const told = new Map<string, unknown>(Object.entries(message));
  return Object.entries(fields).every(([field, type]) => told.has(field) && (typeof told.get(field) === type || (field === "until" && typeof told.get(field) === "number")));
};

/** @param listener called once a build; a package of another version may tell something else, which is not heard */
export function hearBuilt(listener: (built: Built) => void): void {
  channel(name).subscribe((message) => {
    if (isBuilt(message)) listener(message);
  });
}
