/** White space in running text. */

/** Every run of it that is not one plain space already: most texts have none, and cost nothing then. */
const runs = / \s+|[^\S ]\s*/g;

/** Runs of white space, line breaks among them, to one space each. */
export const singleSpaced = (text: string): string => text.replace(runs, " ");
