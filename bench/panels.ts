/** What the chart shows, as data: bars of one unit, in groups. */
import { cases } from "./cases.ts";
import type { Result, Round } from "./results.ts";
import type { Stage } from "./stages.ts";

export interface Bar {
  /** Beside it, where its group has several. */
  readonly name: string;
  /** Whose it is: its colour. */
  readonly by: string;
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

const milliseconds = (value: number): string => `${value.toFixed(2)} ms`;

const count = (value: number): string => value.toLocaleString("en");

const megabytes = (bytes: number): string => `${count(Math.round(bytes / 1e6))} MB`;

const documentsIn = ({ documents }: Round): string => `${count(documents)} documents`;

const ofCase = ({ results }: Round, name: Result["case"]): Result[] => results.filter((result) => result.case === name);

const bars = (results: readonly Result[], valueOf: (result: Result) => number, textOf: (value: number) => string): Bar[] =>
  results.map((result) => ({ name: result.name, by: result.name, value: valueOf(result), text: textOf(valueOf(result)) }));

const times = (round: Round): Panel => ({
  title: "Time to build",
  groups: cases.map(({ name, title }) => ({ label: title, bars: bars(ofCase(round, name), (result) => result.seconds, seconds) })),
});

/** First builds, size by size: what does not grow in a straight line is seen. */
const bySize = (rounds: readonly Round[], title: string, valueOf: (result: Result, round: Round) => number, textOf: (value: number) => string): Panel => ({
  title,
  groups: rounds.map((round) => ({ label: documentsIn(round), bars: bars(ofCase(round, "cold"), (result) => valueOf(result, round), textOf) })),
});

const aDocument = (time: number, { documents }: Round): number => (time / documents) * 1000;

/** Less of all sizes' builds than this is told as one. */
const least = 0.02;

const isLarge = (name: string, rounds: readonly Round[]): boolean =>
  rounds.some(({ stages }) => stages.filter((stage) => stage.name === name).some((stage) => stage.seconds >= least * stages.reduce((sum, other) => sum + other.seconds, 0)));

/** Those that count, in their order, and all else. */
function mainStages({ stages }: Round, rounds: readonly Round[]): Stage[] {
  const rest = stages.filter(({ name }) => !isLarge(name, rounds)).reduce((sum, stage) => sum + stage.seconds, 0);
  return [...stages.filter(({ name }) => isLarge(name, rounds)), ...(rest > 0 ? [{ name: "all else", seconds: rest }] : [])];
}

function stages(rounds: readonly Round[]): Panel {
  const told = rounds.map((round) => ({ round, stages: mainStages(round, rounds) }));
  const names = [...new Set(told.toReversed().flatMap((one) => one.stages.map(({ name }) => name)))];
  const barsOf = (name: string): Bar[] => told.flatMap(({ round, stages: all }) => all.filter((stage) => stage.name === name).map((stage) => {
    const value = aDocument(stage.seconds, round);
    return { name: count(round.documents), by: "Dateline", value, text: milliseconds(value) };
  }));
  return { title: "Dateline's first build by stage, time a document", groups: names.map((name) => ({ label: name, bars: barsOf(name) })) };
}

const filled = (panels: readonly Panel[]): Panel[] =>
  panels.map(({ title, groups }) => ({ title, groups: groups.filter((group) => group.bars.length > 0) })).filter(({ groups }) => groups.length > 0);

/**
 * Panels in columns.
 * @param shown the size whose times are told case by case
 */
export function panelsOf(shown: Round, rounds: readonly Round[]): Panel[][] {
  const memory = bySize(rounds, "Memory of the largest process at its most, first build", (result) => result.memory, megabytes);
  const growth = bySize(rounds, "Time a document, first build", (result, round) => aDocument(result.seconds, round), milliseconds);
  return [filled([times(shown), stages(rounds)]), filled([memory, ...(rounds.length > 1 ? [growth] : [])])];
}
