/** Where a build of Dateline's spent its time, as it tells with `DATELINE_TIMINGS`. */
export interface Stage {
  readonly name: string;
  readonly seconds: number;
}

/** Two blanks, a name, two or more, and the time: `  documents                    1.18 s   29 %    210 MB  200 of 200, 169 a second`. What is a part of a stage stands further in. */
const row = /^ {2}(\S+(?: \S+)*) {2,}(\d+\.\d+) s(?: |$)/;

/** Stages in their order; they add up to the whole. Empty for what is not Dateline. */
export const stagesOf = (told: string): Stage[] =>
  told.split("\n").flatMap((line): Stage[] => {
    const [, name = "", seconds = ""] = row.exec(line) ?? [];
    return name === "" ? [] : [{ name, seconds: Number(seconds) }];
  });
