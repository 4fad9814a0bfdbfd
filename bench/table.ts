import { cases } from "./cases.ts";
import type { Result, Round } from "./results.ts";

const whole = (value: number): string => Math.round(value).toLocaleString("en");

const megabytes = (bytes: number): string => (bytes < 1e6 ? (bytes / 1e6).toFixed(1) : whole(bytes / 1e6));

function rowOf(title: string, result: Result, hugo: Result | undefined): string {
  const ratio = hugo ? (result.seconds / hugo.seconds).toFixed(2) : "";
  const cells = [title, result.name, result.seconds.toFixed(2), ratio, result.user.toFixed(2), megabytes(result.memory), whole(result.files), megabytes(result.bytes)];
  return `| ${cells.join(" | ")} |`;
}

function section({ documents, command, runs, machine, load, versions, results, stages }: Round): string {
  const rows = cases.flatMap(({ name, title }) => {
    const ofCase = results.filter((result) => result.case === name);
    return ofCase.map((result) => rowOf(title, result, ofCase.find((other) => other.name === "Hugo")));
  });
  const who = Object.entries(versions).map((pair) => pair.join(" ")).join(", ");
  return [
    `## ${whole(documents)} documents`,
    "",
    `\`${command}\`: medians of ${runs} ${runs === 1 ? "run" : "runs"} in turn, ${machine.cores} cores (${machine.processor}), ${whole(machine.memory / 1e9)} GB, Node ${machine.node.slice(1)}; load ${load.join(" before, ")} after. ${who}.`,
    "",
    "| Build | By | Seconds | × Hugo's | Processor, seconds | Memory, MB | Files written | MB written |",
    "|---|---|---|---|---|---|---|---|",
    ...rows,
    "",
    ...(stages.length === 0 ? [] : ["Dateline's first build, by stage:", "", "| Stage | Seconds |", "|---|---|", ...stages.map(({ name, seconds }) => `| ${name} | ${seconds.toFixed(2)} |`), ""]),
  ].join("\n");
}

/** First builds of all sizes, by each: a straight line has the same time a document everywhere. */
function growth(rounds: readonly Round[]): string {
  const names = [...new Set(rounds.flatMap(({ results }) => results.map(({ name }) => name)))];
  const rows = names.flatMap((name) => rounds.flatMap(({ documents, results }) => {
    const first = results.find((result) => result.name === name && result.case === "cold");
    return first ? [`| ${[name, whole(documents), first.seconds.toFixed(2), ((first.seconds / documents) * 1000).toFixed(2), whole(first.memory / 1e6)].join(" | ")} |`] : [];
  }));
  return ["## Growth", "", "First builds:", "", "| By | Documents | Seconds | Milliseconds a document | Memory, MB |", "|---|---|---|---|---|", ...rows, ""].join("\n");
}

export const table = (rounds: readonly Round[]): string => `# Benchmarks\n\nMade by the commands below; what they measure stands in [bench/README.md](../bench/README.md).\n\n${[...rounds.map(section), ...(rounds.length > 1 ? [growth(rounds)] : [])].join("\n")}`;
