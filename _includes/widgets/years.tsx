import type { JSX } from "preact";
import { useTheme } from "../context.ts";

/** Years with a bar as long as their share of the releases. */
export default function Years(): JSX.Element | null {
  const { presentation, t, href } = useTheme();
  const { years = [] } = presentation.shown;
  if (years.length === 0) return null;
  const most = Math.max(...years.map(({ count }) => count));
  return (
    <section class="widget">
      <h2>{t.archive}</h2>
      <ul class="bars">
        {years.map(({ url, title, count }) => (
          <li>
            <a href={href(url)}>{title}</a>
            <svg aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none">
              <rect width={Math.max(2, Math.round((100 * count) / most))} height="8" />
            </svg>
            <span class="count">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
