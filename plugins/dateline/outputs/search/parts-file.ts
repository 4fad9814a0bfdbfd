/** `/search/parts/parts.json`: what the search's page opens. */

export interface PartLink {
  readonly language: string;
  /** Its folder, below that of its language. */
  readonly name: string;
  readonly year?: string;
  /** Another for other content: what is kept of an older one is not asked for. */
  readonly tag: string;
}

/** @param links those of a language newest first */
export function partsFile(links: readonly PartLink[]): string {
  const languages = [...new Set(links.map(({ language }) => language))];
  const parts = (wanted: string) => links.filter(({ language }) => language === wanted).map(({ name, year, tag }) => ({ name, ...(year ? { year } : {}), tag }));
  return `${JSON.stringify({ languages: languages.map((language) => ({ language, parts: parts(language) })) })}\n`;
}
