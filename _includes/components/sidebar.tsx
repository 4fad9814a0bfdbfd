import type { JSX } from "preact";
import { useTheme } from "../context.ts";

/** The widgets beside a page; those that the theme does not have are left out. */
export function Sidebar(): JSX.Element | null {
  const { widgets, presentation, site } = useTheme();
  const found = presentation.widgets.flatMap((name) => (Object.hasOwn(widgets, name) ? (widgets[name] ?? []) : []));
  if (found.length === 0) return null;
  return (
    <aside class="sidebar" aria-label={site.title}>
      {found.map((Widget) => (
        <Widget />
      ))}
    </aside>
  );
}
