/** The results as a picture for the README: light or dark as its reader has it, and in words for who does not see it. */
import { writeXml, type XmlElement } from "../plugins/dateline/outputs/xml.ts";
import { panelsOf, type Bar, type Panel } from "./panels.ts";
import type { Round } from "./results.ts";

const margin = 20;
/** Of a column of panels. */
const columnWidth = 430;
/** Where bars begin in a column; left of it are labels. */
const left = 225;
/** Of the longest bar; right of it is its figure. */
const longest = 125;
const line = 18;

const style = `
  :root { color-scheme: light dark; --paper: #fff; --ink: #1a1a1a; --soft: #5a5a5a; --own: #9a2a1f; --other: #8d99a6; --third: #b9c1c9; --fourth: #d5dade }
  @media (prefers-color-scheme: dark) { :root { --paper: #16181b; --ink: #ececec; --soft: #a9afb6; --own: #ff9d8f; --other: #74808c; --third: #525c66; --fourth: #3d454d } }
  text { font: 13px system-ui, sans-serif; fill: var(--ink) }
  .title { font-size: 17px; font-weight: 600 }
  .panel { font-weight: 600 }
  .soft { fill: var(--soft) }
  .paper { fill: var(--paper) }
  .Dateline { fill: var(--own) }
  .Eleventy { fill: var(--other) }
  .Hugo { fill: var(--third) }
  .Jekyll { fill: var(--fourth) }
`;

type Anchor = "start" | "end";

const text = (content: string, x: number, y: number, anchor: Anchor = "start", kind?: string): XmlElement => ({ "@x": String(x), "@y": String(y), "@text-anchor": anchor, "@class": kind, "#text": content });

interface Place {
  /** Where its column begins. */
  readonly x: number;
  readonly top: number;
}

function barOf({ by, value, text: figure }: Bar, label: string, { x, top }: Place, most: number): XmlElement {
  const length = Math.max((value / most) * longest, 1);
  const baseline = top + line - 5;
  return {
    text: [text(label, x + left - 10, baseline, "end", "soft"), text(figure, Number((x + left + length + 6).toFixed(1)), baseline)],
    rect: { "@class": by, "@x": String(x + left), "@y": String(top + 2), "@width": length.toFixed(1), "@height": String(line - 4) },
  };
}

interface Drawn {
  readonly elements: readonly XmlElement[];
  readonly bottom: number;
}

function drawPanel({ title, groups }: Panel, { x, top }: Place): Drawn {
  const most = Math.max(...groups.flatMap(({ bars }) => bars.map(({ value }) => value)), Number.MIN_VALUE);
  const elements: XmlElement[] = [{ text: text(title, x, top + line, "start", "panel") }];
  let bottom = top + line + 10;
  for (const { label, bars } of groups) {
    const several = bars.length > 1;
    if (several) elements.push({ text: text(label, x, bottom + line - 5) });
    for (const bar of bars) {
      elements.push(barOf(bar, several ? bar.name : label, { x, top: bottom }, most));
      bottom += line;
    }
    bottom += several ? 8 : 0;
  }
  return { elements, bottom: bottom + 14 };
}

function drawColumn(panels: readonly Panel[], { x, top }: Place): Drawn {
  const elements: XmlElement[] = [];
  let bottom = top;
  for (const panel of panels) {
    const drawn = drawPanel(panel, { x, top: bottom });
    elements.push(...drawn.elements);
    bottom = drawn.bottom;
  }
  return { elements, bottom };
}

const inWords = ({ title, groups }: Panel): string =>
  `${title}: ${groups.map(({ label, bars }) => `${label}: ${bars.map(({ name, text: figure }) => `${name} ${figure}`).join(", ")}`).join("; ")}.`;

/** Of several sizes, the one whose bars are shown: 10,000 where there are results for it. */
const shownOf = (rounds: readonly Round[]): Round | undefined => rounds.find(({ documents }) => documents === 10_000) ?? rounds.at(-1);

export function chart(rounds: readonly Round[]): string {
  const shown = shownOf(rounds);
  if (!shown) throw new Error("There are no results to show");
  const columns = panelsOf(shown, rounds);
  const title = `A news site of ${shown.documents.toLocaleString("en")} documents, built`;
  const drawn: XmlElement[] = [{ text: [text(title, margin, 32, "start", "title"), text(`${shown.command}: medians of ${shown.runs}, ${shown.machine.cores} cores`, margin, 52, "start", "soft")] }];
  const all = columns.map((panels, index) => drawColumn(panels, { x: margin + index * columnWidth, top: 66 }));
  const bottom = Math.max(...all.map((column) => column.bottom));
  const width = margin + columns.length * columnWidth;
  drawn.push(...all.flatMap(({ elements }) => elements));
  return writeXml({
    svg: {
      "@xmlns": "http://www.w3.org/2000/svg", "@viewBox": `0 0 ${width} ${bottom}`, "@width": String(width), "@height": String(bottom), "@role": "img", "@aria-labelledby": "title desc",
      title: { "@id": "title", "#text": title },
      desc: { "@id": "desc", "#text": columns.flat().map(inWords).join(" ") },
      style,
      rect: { "@class": "paper", "@width": String(width), "@height": String(bottom), "@rx": "8" },
      g: drawn,
    },
  });
}
