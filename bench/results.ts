/** What the runs gave, as `docs/bench.json` keeps it: the table and the chart are made from nothing else. */
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import type { CaseName } from "./cases.ts";
import type { Measured } from "./measure.ts";
import type { Stage } from "./stages.ts";

/** Medians of all runs. */
export interface Result extends Omit<Measured, "stages"> {
  readonly name: string;
  readonly case: CaseName;
}

export interface Machine {
  readonly cores: number;
  readonly processor: string;
  /** Bytes. */
  readonly memory: number;
  readonly node: string;
}

export interface Round {
  readonly documents: number;
  /** What makes these figures. */
  readonly command: string;
  readonly runs: number;
  readonly machine: Machine;
  /** How many processes wanted the processor, on average of a minute: before and after. */
  readonly load: readonly [number, number];
  /** By name, those who ran. */
  readonly versions: Readonly<Record<string, string>>;
  readonly results: readonly Result[];
  /** Dateline's, of first builds. */
  readonly stages: readonly Stage[];
}

/** Of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = low] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return (low + high) / 2;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

export function medians(measured: readonly Omit<Measured, "stages">[]): Omit<Measured, "stages"> {
  const of = (key: keyof Omit<Measured, "stages">): number => rounded(median(measured.map((one) => one[key])));
  return { seconds: of("seconds"), user: of("user"), memory: of("memory"), files: of("files"), bytes: of("bytes") };
}

export function stageMedians(told: readonly (readonly Stage[])[]): Stage[] {
  const names = [...new Set(told.flatMap((stages) => stages.map(({ name }) => name)))];
  return names.map((name) => ({ name, seconds: rounded(median(told.map((stages) => stages.find((stage) => stage.name === name)?.seconds ?? 0))) }));
}

export async function readRounds(path: string): Promise<Round[]> {
  return existsSync(path) ? JSON.parse(await readFile(path, "utf8")) : [];
}

/** A round takes the place of an earlier one of the same size. */
export async function keepRound(path: string, round: Round): Promise<Round[]> {
  const others = (await readRounds(path)).filter(({ documents }) => documents !== round.documents);
  const rounds = [...others, round].sort((a, b) => a.documents - b.documents);
  await writeFile(path, `${JSON.stringify(rounds, undefined, 1)}\n`);
  return rounds;
}
