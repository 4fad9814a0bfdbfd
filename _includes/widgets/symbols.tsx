import type { JSX } from "preact";
import { useTheme } from "../context.ts";
import { TermsWidget } from "../terms-widget.tsx";

export default function Symbols(): JSX.Element | null {
  const { shown } = useTheme().presentation;
  return <TermsWidget taxonomy="symbols" terms={shown.symbols} />;
}
