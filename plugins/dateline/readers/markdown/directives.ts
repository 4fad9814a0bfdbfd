/**
 * Lines that tell a generator how to show what stands around them: Docusaurus' and VitePress' `:::note Title` (docusaurus.io/docs/markdown-features/admonitions),
 * kramdown's `{: .tip}` (kramdown.gettalong.org/syntax.html#attribute-list-definitions), `[[toc]]`. A title stays, the rest of the line goes.
 */
import type { Found } from "../reader.ts";
import { dropped } from "./dropped.ts";
import { lineBreaks, scan } from "./scan.ts";

/** `:::note Your title` · `::: details Click me` · `:::tip[Your title]{.wide}` · `:::` */
const container = /^:{3,}[ \t]*(?:([A-Za-z][\w-]*)[ \t]*(?:\[([^\]\n]{0,300})\])?(?:\{[^}\n]{0,300}\})?[ \t]*([^\n]*))?$/;

/** @param line that the text begins on */
export function withoutDirectives(text: string, line: number): { readonly text: string; readonly problems: readonly Found[] } {
  if (!/^[ \t]*:::|\{:|^\[\[?toc\]/im.test(text)) return { text, problems: [] };
  const { note, problems } = dropped();
  const shown = scan(text, {
    marks: String.raw`^:{3,}[^\n]*$|^\[\[?[Tt][Oo][Cc]\]?\][ \t]*$|^(?:[-*+]|1\.)[ \t][^\n]{0,60}\n\{:[ ]?toc[^}\n]{0,300}\}|^[ \t]*\{:[^}\n]{0,300}\}[ \t]*$|[ \t]?\{:[ ]?[.#][^}\n]{0,300}\}`,
    step: (index, mark) => {
      const [all, name, bracketed = "", rest = ""] = container.exec(mark) ?? [];
      if (all === undefined && mark.startsWith(":")) return undefined;
      if (name !== undefined || all === undefined) note(name ? `:::${name}` : mark.trim().replace(/\s+/g, " ").slice(0, 40), index);
      const title = `${bracketed}${rest}`.trim();
      return { out: title === "" ? lineBreaks(mark) : `**${title}**`, end: index + mark.length };
    },
  });
  return { text: shown, problems: problems(text, line) };
}
