import type { JSX } from "preact";
import { TermsWidget } from "../terms-widget.tsx";

export default function Taglist(): JSX.Element | null {
  return <TermsWidget taxonomy="tags" most={24} />;
}
