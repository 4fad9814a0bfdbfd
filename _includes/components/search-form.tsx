import type { ComponentChildren, JSX } from "preact";
import { useTheme } from "../context.ts";

interface Props {
  /** Told apart from other forms on the page. */
  readonly id: string;
  /** Whether the page's script shows results below it. */
  readonly live?: boolean;
  /** Fields besides the words. */
  readonly children?: ComponentChildren;
}

/** A field for words, which leads to the search page where there is no script. */
export function SearchForm({ id, live = false, children }: Props): JSX.Element {
  const { t, href } = useTheme();
  const places = live ? { "data-root": href("/") } : {};
  return (
    <search>
      <form class="search" action={href("/search/")} {...places}>
        <label class="hidden" for={id}>
          {t.searchFor}
        </label>
        <input id={id} name="q" type="search" autocomplete="off" enterkeyhint="search" placeholder={t.searchFor} />
        <button>{t.search}</button>
        {children}
      </form>
    </search>
  );
}
