/** Markup that is told by its lines: rules are asked in turn, and the first that takes a line says where the text goes on. */
import { isBlank, type Line } from "./indent.ts";
import { atLine, type Markup } from "./tree.ts";

/** Elements found, and the line that the text goes on at. */
export interface Step {
  readonly nodes: readonly Markup[];
  readonly next: number;
}

export type Rule<Context> = (lines: readonly Line[], at: number, context: Context) => Step | undefined;

export interface Grammar<Context> {
  /** In the order they are asked. */
  readonly rules: readonly Rule<Context>[];
  /** What is left to text that no rule takes. */
  readonly paragraph: (lines: readonly Line[], at: number, context: Context) => Step;
}

function step<Context>(lines: readonly Line[], at: number, { rules, paragraph }: Grammar<Context>, context: Context): Step {
  for (const rule of rules) {
    const found = rule(lines, at, context);
    if (found) return found;
  }
  return paragraph(lines, at, context);
}

/** The elements, each with the line it begins on. */
export function elementsIn<Context>(lines: readonly Line[], grammar: Grammar<Context>, context: Context): readonly Markup[] {
  const found: Markup[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    const { nodes, next } = !line || isBlank(line) ? { nodes: [], next: at + 1 } : step(lines, at, grammar, context);
    found.push(...nodes.map((node) => atLine(node, line?.number ?? 1)));
    at = Math.max(next, at + 1);
  }
  return found;
}
