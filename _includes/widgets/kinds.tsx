import type { JSX } from "preact";
import { useTheme } from "../context.ts";
import { TermsWidget } from "../terms-widget.tsx";

export default function Kinds(): JSX.Element | null {
  const { shown } = useTheme().presentation;
  return <TermsWidget taxonomy="kinds" terms={shown.kinds} />;
}
