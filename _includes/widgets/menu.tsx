import type { JSX } from "preact";
import { useTheme } from "../context.ts";

/** The site's side menu. */
export default function SideMenu(): JSX.Element | null {
  const { presentation, ui, t } = useTheme();
  const { menu = [] } = presentation.shown;
  if (menu.length === 0) return null;
  return (
    <nav class="widget" aria-labelledby="side-menu">
      <h2 id="side-menu">{t.menu}</h2>
      <ul>
        <ui.SiteMenu items={menu} />
      </ul>
    </nav>
  );
}
