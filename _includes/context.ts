/** What every component of the theme can ask for. */
import { Component, createContext, type ComponentChildren, type ComponentType, type Context } from "preact";
import { useContext } from "preact/hooks";
import type { Page } from "../plugins/dateline/pages/page.ts";
import type { Presentation } from "../plugins/dateline/pages/presentation.ts";
import type { Site } from "../plugins/dateline/site.ts";
import type * as components from "./components/index.ts";
import type { Interface } from "./i18n/interface.ts";

export type Components = typeof components;

/** Widgets take nothing: what they show they find in the site. */
export type Widget = ComponentType;

export interface ThemeContext extends Interface {
  readonly site: Site;
  /** The page being rendered. */
  readonly page: Page;
  /** How it is to look: templates show what this says, and decide nothing. */
  readonly presentation: Presentation;
  /** The theme's components, or the site's own of the same name. */
  readonly ui: Components;
  /** By file name: `recent`. */
  readonly widgets: Readonly<Record<string, Widget>>;
  /** A root-relative url as a link, under the path prefix. */
  readonly href: (url: string) => string;
  /** A url of the owner's: under the path prefix if it is root-relative, else as it is. */
  readonly asset: (url: string) => string;
  /** A document's sanitised HTML, its links under the path prefix. */
  readonly bodyHtml: (html: string) => string;
}

const Theme = createContext<ThemeContext | undefined>(undefined);

/** Under which name Preact hands a context down: its provider's own, which it tells nobody else. */
function nameOf({ Provider }: Context<ThemeContext | undefined>): string {
  const provider: { getChildContext?: () => object } = {};
  Provider.call(provider, { value: undefined, children: null });
  return Object.keys(provider.getChildContext?.() ?? {})[0] ?? "";
}

const name = nameOf(Theme);

/**
 * Hands the theme to all components in it, as Preact's own provider does. That one makes functions anew for each page, which V8's collector
 * of what is young takes for used: each page's whole tree was kept until it cleared what is old.
 */
export class Themed extends Component<{ readonly value: ThemeContext }> {
  override getChildContext(): object {
    return { [name]: this };
  }

  /** For who wants to hear of another theme: there is none. */
  sub(): void {}

  render(): ComponentChildren {
    return this.props.children;
  }
}

/** @throws Error if called outside a page's rendering */
export function useTheme(): ThemeContext {
  const context = useContext(Theme);
  if (!context) throw new Error("useTheme was called outside of a page: components render inside a layout.");
  return context;
}
