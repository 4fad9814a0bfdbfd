import type { JSX } from "preact";
import type { Paging as Place } from "../../plugins/dateline/pages/page.ts";
import { useTheme } from "../context.ts";

/** To the newer and the older page of a list. */
export function Paging({ paging }: { readonly paging: Place }): JSX.Element | null {
  const { t, arrows, href } = useTheme();
  if (paging.count === 1) return null;
  return (
    <nav class="paging" aria-label={t.pages}>
      {paging.newer && (
        <a rel="prev" href={href(paging.newer)}>
          {arrows.back} {t.newer}
        </a>
      )}
      <span>{t.pageOf(paging.number, paging.count)}</span>
      {paging.older && (
        <a rel="next" href={href(paging.older)}>
          {t.older} {arrows.on}
        </a>
      )}
    </nav>
  );
}
