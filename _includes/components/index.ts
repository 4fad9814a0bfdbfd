/** The theme's components. A file of the same name in a site's own `components` folder takes a component's place. */
export { Breadcrumb } from "./breadcrumb.tsx";
export { Contacts } from "./contacts.tsx";
export { DateGroups } from "./date-groups.tsx";
export { Document } from "./document.tsx";
export { Footer } from "./footer.tsx";
export { ListItem } from "./list-item.tsx";
export { Masthead } from "./masthead.tsx";
export { Neighbours } from "./neighbours.tsx";
export { Paging } from "./paging.tsx";
export { Published } from "./published.tsx";
export { SafeHtml } from "./safe-html.tsx";
export { Sections } from "./sections.tsx";
export { Sidebar } from "./sidebar.tsx";
export { SourceLink } from "./source-link.tsx";
export { Symbols } from "./symbols.tsx";
export { TermList } from "./term-list.tsx";
export { Terms } from "./terms.tsx";
