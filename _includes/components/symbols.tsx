import type { JSX } from "preact";
import type { Symbol } from "../../plugins/dateline/article.ts";
import { symbolUrl } from "../../plugins/dateline/archive/taxonomies.ts";
import { useTheme } from "../context.ts";

/** Chips that lead to the symbols' pages. */
export function Symbols({ symbols }: { readonly symbols: readonly Symbol[] }): JSX.Element | null {
  const { t, href } = useTheme();
  if (symbols.length === 0) return null;
  return (
    <ul class="symbols" aria-label={t.taxonomies.symbols}>
      {symbols.map(({ id, exchange, ticker }) => (
        <li>
          <a href={href(symbolUrl({ exchange, ticker }))}>
            <span class="logo" aria-hidden="true">
              {ticker[0]}
            </span>
            {id}
          </a>
        </li>
      ))}
    </ul>
  );
}
