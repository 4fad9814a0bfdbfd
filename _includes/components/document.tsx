import type { ComponentChildren, JSX } from "preact";
import { absolute } from "../../plugins/dateline/site.ts";
import { direction } from "../direction.ts";
import { useTheme } from "../context.ts";

interface Props {
  /** Of the page; the site's name is added. */
  readonly title: string;
  /** Class of the page's frame. */
  readonly kind: string;
  readonly children: ComponentChildren;
}

/** Pages that a reader is about to open are fetched ahead (html.spec.whatwg.org, speculation rules): no script, and none without the browser's consent. */
const prefetch = (path: string): string => JSON.stringify({ prefetch: [{ where: { href_matches: `${path}*` }, eagerness: "moderate" }] });

/** The HTML document around every page. */
export function Document({ title, kind, children }: Props): JSX.Element {
  const { site, page, ui, t, href } = useTheme();
  const description = page.description || site.description;
  return (
    <html lang={site.language} dir={direction(site.language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title ? `${title} · ${site.title}` : site.title}</title>
        {description && <meta name="description" content={description} />}
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="Dateline" />
        {site.url && page.kind !== "not-found" && <link rel="canonical" href={absolute(site, page.canonical ?? page.url)} />}
        {site.earlyScript && <script dangerouslySetInnerHTML={{ __html: site.earlyScript }} />}
        <link rel="stylesheet" href={href(site.stylesheet)} />
        {page.feeds.map((feed) => (
          <link rel="alternate" type="application/rss+xml" title={feed.title} href={href(feed.url)} />
        ))}
        {site.script && <script src={href(site.script)} defer />}
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: prefetch(href("/")) }} />
        <link rel="icon" href="data:," />
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
