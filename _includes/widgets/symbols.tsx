import type { JSX } from "preact";
import { TermsWidget } from "../terms-widget.tsx";

export default function Symbols(): JSX.Element | null {
  return <TermsWidget taxonomy="symbols" most={8} />;
}
