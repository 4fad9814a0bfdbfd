/** One top-level element of a body: what the enrichers read, and what the theme shows. */
export interface Block {
  /** Its element: `p`, `h2`, `ul`, `table`… */
  readonly tag: string;
  /** Sanitised HTML of the whole element. */
  readonly html: string;
  /** Its text; lines broken by `<br>` are broken by `\n`. */
  readonly text: string;
  /** Line of the document it begins on, from 1. */
  readonly line?: number;
  /** A paragraph that is bold from end to end. */
  readonly bold: boolean;
}
