/** Where a build of Dateline's spent its time, as it tells with `DATELINE_TIMINGS`. */
export interface Stage {
  readonly name: string;
  readonly seconds: number;
}

/** Two blanks, a name, two or more, and the time: `  pages: article            1.42 s  10,000, 7,042 a second` */
const row = /^ {2}(\S+(?: \S+)*) {2,}(\d+\.\d+) s(?: |$)/;

const pages = "pages: ";

/** Stages in their order; all kinds of pages are one. Empty for what is not Dateline. */
export function stagesOf(told: string): Stage[] {
  const rows = told.split("\n").flatMap((line): Stage[] => {
    const [, name = "", seconds = ""] = row.exec(line) ?? [];
    return name === "" ? [] : [{ name, seconds: Number(seconds) }];
  });
  const made = rows.filter(({ name }) => name.startsWith(pages));
  const stages = rows.filter(({ name }) => !name.startsWith(pages));
  return made.length === 0 ? stages : [...stages, { name: "pages", seconds: made.reduce((sum, { seconds }) => sum + seconds, 0) }];
}
