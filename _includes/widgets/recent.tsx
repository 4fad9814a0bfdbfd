import type { JSX } from "preact";
import { useTheme } from "../context.ts";

const most = 5;

/** The newest articles, without the one being read. */
export default function Recent(): JSX.Element | null {
  const { site, page, t, href } = useTheme();
  const articles = site.archive.articles.filter(({ url }) => url !== page.url).slice(0, most);
  if (articles.length === 0) return null;
  return (
    <section class="widget">
      <h2>{t.recent}</h2>
      <ul class="titles">
        {articles.map(({ url, title, lang }) => (
          <li>
            <a href={href(url)}>
              <bdi lang={lang}>{title}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
