import type { JSX } from "preact";
import { useTheme } from "../context.ts";
import { TermsWidget } from "../terms-widget.tsx";

export default function Wires(): JSX.Element | null {
  const { shown } = useTheme().presentation;
  return <TermsWidget taxonomy="wires" terms={shown.wires} />;
}
