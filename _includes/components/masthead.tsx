import type { JSX } from "preact";
import { useTheme } from "../context.ts";

/** The site's name and its main ways. The current one is marked. */
export function Masthead(): JSX.Element {
  const { site, page, ui, t, href } = useTheme();
  const ways = [
    { url: "/", title: t.latest },
    { url: "/archive/", title: t.archive },
    { url: "/tags/", title: t.taxonomies.tags },
    { url: "/symbols/", title: t.taxonomies.symbols },
    { url: "/companies/", title: t.taxonomies.companies },
  ];
  return (
    <header class="masthead">
      <a class="name" href={href("/")}>
        {site.title}
      </a>
      <nav aria-label={t.siteNavigation}>
        <ul>
          {ways.map(({ url, title }) => (
            <li>
              <a href={href(url)} aria-current={page.url === url ? "page" : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ui.ThemeSwitch />
    </header>
  );
}
