import type { JSX } from "preact";
import { TermsWidget } from "../terms-widget.tsx";

export default function Companies(): JSX.Element | null {
  return <TermsWidget taxonomy="companies" most={8} />;
}
