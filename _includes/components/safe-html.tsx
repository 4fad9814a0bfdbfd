import type { JSX } from "preact";
import { useTheme } from "../context.ts";

interface Props {
  /** HTML that the plugin has sanitised. */
  readonly html: string;
  readonly class?: string;
}

/** The one place where HTML goes into a page as it is: a document's sanitised body. */
export function SafeHtml({ html, class: name }: Props): JSX.Element {
  const { page, foreign, bodyHtml } = useTheme();
  const other = page.kind === "article" ? foreign(page.article.lang) : {};
  return <div class={name} {...other} dangerouslySetInnerHTML={{ __html: bodyHtml(html) }} />;
}
