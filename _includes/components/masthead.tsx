import type { JSX } from "preact";
import { useTheme } from "../context.ts";

/** The site's name and its main ways: the theme's own, unless the option `layout` names others, and documents that ask to stand there. The current one is marked. */
export function Masthead(): JSX.Element {
  const { site, page, presentation, ui, t, lang, href } = useTheme();
  const { menus, ownMenu } = presentation;
  const ways = ownMenu ? [] : [
    { url: (page.lang === lang && lang !== site.language && page.home) || "/", title: t.latest },
    { url: "/archive/", title: t.archive },
    { url: "/tags/", title: t.taxonomies.tags },
    { url: "/symbols/", title: t.taxonomies.symbols },
    { url: "/companies/", title: t.taxonomies.companies },
    ...(site.searchScript ? [{ url: "/search/", title: t.search }] : []),
  ];
  return (
    <header class="masthead">
      <ui.SiteName />
      <nav aria-label={t.siteNavigation}>
        <ul>
          {ways.map(({ url, title }) => (
            <li>
              <a href={href(url)} aria-current={page.url === url ? "page" : undefined}>
                {title}
              </a>
            </li>
          ))}
          <ui.SiteMenu items={menus["main"] ?? []} folded />
          <ui.LanguageHomes />
        </ul>
      </nav>
      <ui.ThemeSwitch />
    </header>
  );
}
