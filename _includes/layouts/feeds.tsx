import type { JSX } from "preact";
import type { FeedsPage } from "../../plugins/dateline/pages/page.ts";
import { useTheme } from "../context.ts";

type Label = FeedsPage["groups"][number]["label"];

/** `/feeds/`: every feed, and how to follow one. */
export function Feeds({ page }: { readonly page: FeedsPage }): JSX.Element {
  const { ui, t, href } = useTheme();
  const nameOf = (label: Label): string => (label === "home" ? t.allReleases : label === "archive" ? t.archive : t.taxonomies[label]);
  return (
    <ui.Document title={t.feeds} kind="terms-page">
      <header>
        <ui.Breadcrumb current={t.feeds} />
        <h1>{t.feeds}</h1>
        <p>{t.feedsHint}</p>
        <p>
          <a href={href("/feeds.opml")} type="text/x-opml">
            {t.feedsOpml}
          </a>
        </p>
      </header>
      {page.groups.map(({ label, feeds }) => (
        <section>
          <h2>{nameOf(label)}</h2>
          <ui.FeedList feeds={feeds} />
        </section>
      ))}
    </ui.Document>
  );
}
