import type { JSX } from "preact";
import { TermsWidget } from "../terms-widget.tsx";

export default function Categories(): JSX.Element | null {
  return <TermsWidget taxonomy="categories" most={24} />;
}
