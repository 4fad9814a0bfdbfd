import type { JSX } from "preact";
import { useTheme } from "../context.ts";

/** The site's name, or the logo that stands for it. */
export function SiteName(): JSX.Element {
  const { site, asset } = useTheme();
  const { logo } = site;
  if (!logo) return <>{site.title}</>;
  return <img src={asset(logo.src)} width={logo.width} height={logo.height} alt={logo.alt ?? site.title} />;
}
