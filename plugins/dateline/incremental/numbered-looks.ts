/** Sets of looks as they are kept: many pages look at the same, so names are written once and sets are numbers of them. */
export interface NumberedLooks {
  readonly names: readonly string[];
  readonly sets: readonly (readonly number[])[];
}

export function numberedLooks(looks: readonly (readonly string[])[]): NumberedLooks {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  const sets = looks.map((names) => names.map(numberOf));
  return { names: [...numbers.keys()], sets };
}

/** A name is one string in all sets. */
export const looksIn = ({ names, sets }: NumberedLooks): string[][] => sets.map((set) => set.map((number) => names[number] ?? ""));
