import type { JSX } from "preact";
import { useTheme } from "../context.ts";

/** From the system's theme to light, to dark, and back. A script shows it: without one there is no switching. */
export function ThemeSwitch(): JSX.Element {
  const { t } = useTheme();
  return (
    <button type="button" class="theme" hidden data-system={t.themeSystem} data-light={t.themeLight} data-dark={t.themeDark}>
      <svg aria-hidden="true" viewBox="0 0 16 16" width="14" height="14">
        <circle cx="8" cy="8" r="6.5" />
        <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" />
      </svg>
      <span>{t.themeSystem}</span>
    </button>
  );
}
