import type { ComponentChildren, JSX } from "preact";
import { speculationRules } from "../../plugins/dateline/outputs/speculation-rules.ts";
import { absolute } from "../../plugins/dateline/site.ts";
import { feedTypes } from "../../plugins/dateline/syndication.ts";
import { useTheme } from "../context.ts";

interface Props {
  /** Of the page; the site's name is added. */
  readonly title: string;
  /** Class of the page's frame. */
  readonly kind: string;
  readonly children: ComponentChildren;
}

/** The HTML document around every page. */
export function Document({ title, kind, children }: Props): JSX.Element {
  const { site, page, ui, t, lang, dir, href, asset } = useTheme();
  const description = page.description || site.description;
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title ? `${title} · ${site.title}` : site.title}</title>
        {description && <meta name="description" content={description} />}
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="Dateline" />
        <ui.Metadata title={title} />
        {site.earlyScript && <script dangerouslySetInnerHTML={{ __html: site.earlyScript }} />}
        <link rel="stylesheet" href={href(site.stylesheet)} />
        {page.alternates?.map(({ lang, url }) => (
          <link rel="alternate" hreflang={lang} href={absolute(site, url)} />
        ))}
        {page.feeds.map((feed) => (
          <link rel="alternate" type={feedTypes[feed.format]} title={feed.title} href={href(feed.url)} />
        ))}
        {site.script && <script src={href(site.script)} defer />}
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculationRules(site) }} />
        <link rel="icon" href={site.icon ? asset(site.icon) : "data:,"} />
      </head>
      <body>
        <a class="skip" href="#content">
          {t.skipToContent}
        </a>
        <ui.Masthead />
        <main id="content" class={`page ${kind}`} tabIndex={-1}>
          {children}
        </main>
        <ui.Footer />
      </body>
    </html>
  );
}
