import type { JSX } from "preact";
import type { ListedFeed } from "../../plugins/dateline/pages/page.ts";
import { feedNames, feedTypes } from "../../plugins/dateline/syndication.ts";
import { useTheme } from "../context.ts";

/** What can be followed, how many articles it has had, and its feeds. */
export function FeedList({ feeds }: { readonly feeds: readonly ListedFeed[] }): JSX.Element {
  const { href } = useTheme();
  return (
    <ul class="term-list">
      {feeds.map(({ title, page, count, feeds: formats }) => (
        <li>
          <span>
            <a href={href(page)}>{title}</a> <span class="count">{count}</span>
          </span>
          <span>
            {formats.map((feed, index) => (
              <>
                {index > 0 && " · "}
                <a href={href(feed.url)} type={feedTypes[feed.format]} aria-label={`${feedNames[feed.format]}: ${title}`}>
                  {feedNames[feed.format]}
                </a>
              </>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
