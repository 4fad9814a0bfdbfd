import type { JSX } from "preact";
import { useTheme } from "../context.ts";

interface Props {
  /** Names of widgets, in order; those that the theme does not have are left out. */
  readonly widgets: readonly string[];
}

/** The widgets beside a page. Nothing where none of them has anything to show. */
export function Sidebar({ widgets: names }: Props): JSX.Element | null {
  const { widgets, site } = useTheme();
  const found = names.flatMap((name) => (Object.hasOwn(widgets, name) ? (widgets[name] ?? []) : []));
  if (found.length === 0) return null;
  return (
    <aside class="sidebar" aria-label={site.title}>
      {found.map((Widget) => (
        <Widget />
      ))}
    </aside>
  );
}
