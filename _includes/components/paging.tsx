import type { JSX } from "preact";
import type { Paging as Place, YearLink } from "../../plugins/dateline/pages/page.ts";
import { useTheme } from "../context.ts";

interface Props {
  readonly paging: Place;
  readonly years?: readonly YearLink[];
}

/** The years of a list, each with its page. */
function Years({ years }: { readonly years: readonly YearLink[] }): JSX.Element {
  const { t, href } = useTheme();
  return (
    <nav class="months years" aria-label={t.years}>
      <ul>
        {years.map(({ title, url, count }) => (
          <li>
            <a href={href(url)}>{title}</a> {count !== undefined && <span class="count">{count}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** To the newer and the older page of a list, and to its years. */
export function Paging({ paging: { newest, newer, older, olderYear }, years = [] }: Props): JSX.Element {
  const { t, arrows, href } = useTheme();
  return (
    <>
      {(newer || older) && (
        <nav class="paging" aria-label={t.pages}>
          {newer && (
            <a rel="prev" href={href(newer)}>
              {arrows.back} {t.newer}
            </a>
          )}
          {newest && newest !== newer && <a href={href(newest)}>{t.latest}</a>}
          {older && (
            <a class="older" rel="next" href={href(older)}>
              {t.older}
              {olderYear && `: ${olderYear}`} {arrows.on}
            </a>
          )}
        </nav>
      )}
      {years.length > 0 && <Years years={years} />}
    </>
  );
}
