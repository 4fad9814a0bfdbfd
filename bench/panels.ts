/** What the chart shows, as data: bars of one unit, in groups. */
import { cases } from "./cases.ts";
import type { Result, Round } from "./results.ts";

export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly text: string;
}

interface Group {
  readonly label: string;
  readonly bars: readonly Bar[];
}

export interface Panel {
  readonly title: string;
  readonly groups: readonly Group[];
}

const seconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} s`;

const count = (value: number): string => value.toLocaleString("en");

const bars = (results: readonly Result[], valueOf: (result: Result) => number, textOf: (value: number) => string): Bar[] =>
  results.map((result) => ({ name: result.name, value: valueOf(result), text: textOf(valueOf(result)) }));

const ofCase = ({ results }: Round, name: Result["case"]): Result[] => results.filter((result) => result.case === name);

const times = (round: Round): Panel => ({
  title: "Time to build",
  groups: cases.map(({ name, title }) => ({ label: title, bars: bars(ofCase(round, name), (result) => result.seconds, seconds) })),
});

const memory = (round: Round): Panel => ({
  title: "Memory of the largest process at its most",
  groups: [{ label: "First build", bars: bars(ofCase(round, "cold"), (result) => result.memory, (bytes) => `${count(Math.round(bytes / 1e6))} MB`) }],
});

const growth = (rounds: readonly Round[]): Panel => ({
  title: "Time a document, first build",
  groups: (rounds.length > 1 ? rounds : []).map((round) => ({ label: `${count(round.documents)} documents`, bars: bars(ofCase(round, "cold"), (result) => (result.seconds / round.documents) * 1000, (value) => `${value.toFixed(2)} ms`) })),
});

const stages = ({ stages }: Round): Panel => ({
  title: "Dateline's first build, by stage",
  groups: stages.map(({ name, seconds: value }) => ({ label: name, bars: [{ name: "Dateline", value, text: seconds(value) }] })),
});

/** @param shown the size whose times are told case by case */
export function panelsOf(shown: Round, rounds: readonly Round[]): Panel[] {
  const panels = [times(shown), memory(shown), growth(rounds), stages(shown)];
  return panels.map(({ title, groups }) => ({ title, groups: groups.filter((group) => group.bars.length > 0) })).filter(({ groups }) => groups.length > 0);
}
