import type { JSX } from "preact";
import type { MenuItem } from "../../plugins/dateline/pages/menus.ts";
import { useTheme } from "../context.ts";

/** Outside addresses stay as they are. */
const isOwn = (url: string): boolean => /^\/(?!\/)/.test(url);

interface Props {
  readonly items: readonly MenuItem[];
  /** Entries below another fold away: without a script, by keyboard and by touch. */
  readonly folded?: boolean;
}

function Entry({ item }: { readonly item: MenuItem }): JSX.Element {
  const { page, href } = useTheme();
  return (
    <a href={isOwn(item.url) ? href(item.url) : item.url} aria-current={page.url === item.url ? "page" : undefined}>
      {item.title}
    </a>
  );
}

function Below({ item, folded }: { readonly item: MenuItem; readonly folded: boolean }): JSX.Element {
  const { ui } = useTheme();
  if (!folded) {
    return (
      <>
        <Entry item={item} />
        <ul>
          <ui.SiteMenu items={item.children} />
        </ul>
      </>
    );
  }
  return (
    <details class="submenu">
      <summary>{item.title}</summary>
      <ul>
        <ui.SiteMenu items={[{ ...item, children: [] }, ...item.children]} />
      </ul>
    </details>
  );
}

/** Entries of one of the site's menus, for a list that stands around them. The current one is marked. */
export function SiteMenu({ items, folded = false }: Props): JSX.Element {
  return (
    <>
      {items.map((item) => (
        <li>{item.children.length > 0 ? <Below item={item} folded={folded} /> : <Entry item={item} />}</li>
      ))}
    </>
  );
}
