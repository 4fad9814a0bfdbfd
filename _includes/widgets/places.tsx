import type { JSX } from "preact";
import { useTheme } from "../context.ts";
import { TermsWidget } from "../terms-widget.tsx";

export default function Places(): JSX.Element | null {
  const { shown } = useTheme().presentation;
  return <TermsWidget taxonomy="places" terms={shown.places} />;
}
