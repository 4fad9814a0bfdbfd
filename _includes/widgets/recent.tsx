import type { JSX } from "preact";
import { useTheme } from "../context.ts";

/** The newest articles, without the one being read. */
export default function Recent(): JSX.Element | null {
  const { presentation, t, foreign, href } = useTheme();
  const { recent = [] } = presentation.shown;
  if (recent.length === 0) return null;
  return (
    <section class="widget">
      <h2>{t.recent}</h2>
      <ul class="titles">
        {recent.map(({ url, title, lang }) => (
          <li>
            <a href={href(url)}>
              <bdi {...foreign(lang)}>{title}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
