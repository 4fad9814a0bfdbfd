/** The running text of a block, for rules that mend it: what stands in code, and in links that show their address, is left out. */
import { isTag, isText, type ChildNode, type Element, type Text } from "domhandler";

/** Characters of the running text, by another text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

interface Piece {
  readonly node: Text;
  readonly start: number;
}

export interface RunningText {
  /** Each character stands for one of the document's; lines end where `<br>` and blocks do; `\uFFFC` stands for what no rule may touch. */
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const untouched = new Set(["pre", "code", "kbd", "samp", "var", "img"]);
const inline = new Set(["a", "abbr", "b", "bdi", "bdo", "cite", "del", "dfn", "em", "i", "ins", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "wbr"]);

/** `www.acme.example/news.Html`, `sam@acme.example` */
const isAddress = (text: string): boolean => !/\s/.test(text) && /[./@]/.test(text);

const onlyText = (node: Element): string => node.children.map((child) => (isText(child) ? child.data : "")).join("");

const isUntouched = (node: Element): boolean => untouched.has(node.name) || (node.name === "a" && isAddress(onlyText(node).trim()));

/** Text by text, and a mark for what stands between. */
function* parts(node: ChildNode): Generator<Text | string> {
  if (isText(node)) yield node;
  else if (!isTag(node)) return;
  else if (isUntouched(node)) yield "\uFFFC";
  else if (node.name === "br") yield "\n";
  else {
    const border = inline.has(node.name) ? "" : "\n";
    yield border;
    for (const child of node.children) yield* parts(child);
    yield border;
  }
}

export function runningText(root: Element): RunningText {
  const pieces: Piece[] = [];
  let text = "";
  for (const part of parts(root)) {
    if (typeof part !== "string") pieces.push({ node: part, start: text.length });
    text += typeof part === "string" ? part : part.data.replace(/[\t\n\f\r]/g, " ");
  }
  return { text, pieces };
}

/** What of the edits falls into a piece: a text put in between two pieces goes to the end of the first. */
const fallsIn = ({ from, to }: Edit, end: number): boolean => from < end || (from === end && from === to);

/** @param edits in the order of the text, none over another */
export function applyEdits({ pieces }: RunningText, edits: readonly Edit[]): void {
  let next = 0;
  let position = 0;
  for (const { node, start } of pieces) {
    const [given, end] = [node.data, start + node.data.length];
    const upTo = (place: number): string => given.slice(Math.max(0, position - start), Math.max(0, place - start));
    let data = "";
    for (let edit = edits[next]; edit && fallsIn(edit, end); edit = edits[next]) {
      data += upTo(edit.from) + edit.by;
      position = Math.max(position, edit.to);
      next += 1;
    }
    node.data = data + upTo(end);
    position = Math.max(position, end);
  }
}
