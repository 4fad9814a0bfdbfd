/** What a page has looked at besides its own data, while it was made. */

export interface Looks {
  /** `card /2025/02/plant/`, `text /2025/02/plant/`, `group tags reuters`, `list years`, `length articles`. */
  readonly at: Set<string>;
  /** How far into each of the archive's lists: `articles` → 4, for its five newest. */
  readonly reach: Map<string, number>;
}

export const noLooks = (): Looks => ({ at: new Set(), reach: new Map() });

export const reachTo = ({ reach }: Looks, list: string, index: number): void => {
  if (index > (reach.get(list) ?? -1)) reach.set(list, index);
};

/** What was looked at for a part counts for the page that it stands on. */
export function addLooks(looks: Looks, { at, reach }: Looks): void {
  for (const name of at) looks.at.add(name);
  for (const [list, index] of reach) reachTo(looks, list, index);
}

export const lookNames = ({ at, reach }: Looks): readonly string[] => [...at, ...[...reach].map(([list, index]) => `first ${list} ${index}`)];

/** What came of work, and what it has looked at. */
export interface Recorded<T> {
  readonly result: T;
  readonly looks: Looks;
}

export interface Recorder {
  /** Of the work that goes on now; none: nobody asks. */
  readonly now: () => Looks | undefined;
  readonly record: <T>(work: () => T) => Recorded<T>;
  /** One after the other: a look is noted for the work that looks. What is recorded in between is noted for itself. */
  readonly recordLater: <T>(work: () => Promise<T>) => Promise<Recorded<T>>;
}

export function openRecorder(): Recorder {
  let current: Looks | undefined;
  let before: Promise<unknown> = Promise.resolve();
  const record = <T>(work: () => T): Recorded<T> => {
    const outer = current;
    const looks = noLooks();
    current = looks;
    try {
      return { result: work(), looks };
    } finally {
      current = outer;
    }
  };
  const awaited = async <T>(work: () => Promise<T>): Promise<Recorded<T>> => {
    const looks = noLooks();
    current = looks;
    try {
      return { result: await work(), looks };
    } finally {
      current = undefined;
    }
  };
  const recordLater = <T>(work: () => Promise<T>): Promise<Recorded<T>> => {
    const found = before.then(() => awaited(work));
    before = found.catch(() => undefined);
    return found;
  };
  return { now: () => current, record, recordLater };
}
