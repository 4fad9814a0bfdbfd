import type { JSX } from "preact";
import { useTheme } from "../context.ts";

/** At the foot of every page. */
export function Footer(): JSX.Element {
  const { site, page, presentation, ui, t, href } = useTheme();
  const feed = page.feeds[0] ?? { title: site.title, url: "/feed.xml" };
  return (
    <footer class="footer">
      <p>{site.description || site.title}</p>
      <ul>
        <li>
          <a href={href("/archive/")}>{t.archive}</a>
        </li>
        <li>
          <a href={href(feed.url)} type="application/rss+xml">
            {t.feed}: {feed.title}
          </a>
        </li>
        <li>
          <a href={href("/feeds/")}>{t.feeds}</a>
        </li>
        <ui.SiteMenu items={presentation.menus["footer"] ?? []} />
        <li>{t.madeWith} Dateline</li>
      </ul>
    </footer>
  );
}
