/** The wires: their names, how datelines write them, and the item prefixes of Reuters story ids that carry them. */
interface Wire {
  readonly name: string;
  /** Spellings in datelines, matched without case, spaces and punctuation. */
  readonly written: readonly string[];
  /** Item prefixes in `newsml_GNX4bpbyS`. */
  readonly items?: readonly string[];
}

const wires: readonly Wire[] = [
  { name: "GlobeNewswire", written: ["GLOBE NEWSWIRE", "GlobeNewswire", "Globe Newswire Inc"], items: ["GNX", "GNE"] },
  { name: "PR Newswire", written: ["PRNewswire", "PR Newswire", "PRNewswire-FirstCall", "PRNewswire-HISPANIC PR WIRE", "PRNewswire-USNewswire", "Xinhua-PRNewswire"] },
  { name: "Cision", written: ["Cision", "CNW", "CNW Group", "CNW Telbec", "Canada NewsWire"], items: ["Wkr"] },
  { name: "Business Wire", written: ["BUSINESS WIRE", "Businesswire"] },
  { name: "ACCESS Newswire", written: ["ACCESSWIRE", "ACCESS Newswire", "ACCESS Wire"], items: ["ACS"] },
  { name: "Newsfile", written: ["Newsfile Corp", "Newsfile", "TMX Newsfile"], items: ["NFC"] },
  { name: "EQS", written: ["EQS", "EQS-News", "EQS Newswire", "DGAP", "DGAP-News"] },
  { name: "JCN Newswire", written: ["JCN", "JCN Newswire", "ACN Newswire", "ACN"], items: ["JCN", "ACN"] },
  { name: "Modular Finance", written: ["MFN", "Modular Finance"], items: ["MFN"] },
  { name: "pressetext", written: ["pressetext", "pte", "pta"], items: ["Pex"] },
  { name: "Oslo Børs", written: ["Oslo Børs", "Oslo Bors", "Newsweb"], items: ["Obi"] },
  { name: "TheNewswire", written: ["TheNewswire", "The Newswire"], items: ["Tnw"] },
  { name: "NewMediaWire", written: ["NewMediaWire"] },
  { name: "Newsworthy.ai", written: ["Newsworthy.ai"] },
  { name: "Citiscapes", written: ["Citiscapes"] },
  { name: "EIN Presswire", written: ["EINPresswire.com", "EIN Presswire", "EINPresswire"] },
  { name: "Marketwired", written: ["Marketwired", "Marketwire"] },
  { name: "Reuters", written: ["Reuters"] },
  { name: "Associated Press", written: ["AP", "Associated Press"] },
  { name: "Agence France-Presse", written: ["AFP"] },
  { name: "Dow Jones", written: ["Dow Jones", "Dow Jones Newswires"] },
  { name: "Xinhua", written: ["Xinhua"] },
  { name: "dpa", written: ["dpa", "dpa-AFX"] },
  { name: "Europa Press", written: ["Europa Press", "EUROPA PRESS"] },
  { name: "ANSA", written: ["ANSA"] },
];

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

const byWriting = new Map(wires.flatMap((wire) => [wire.name, ...wire.written].map((written) => [fold(written), wire.name] as const)));
const byItem = new Map(wires.flatMap((wire) => (wire.items ?? []).map((item) => [item, wire.name] as const)));

/** `GLOBE NEWSWIRE` → `GlobeNewswire`; undefined if it is no wire. */
export const wireNamed = (written: string): string | undefined => byWriting.get(fold(written));

/** `GNX4bpbyS` → `GlobeNewswire`; undefined for Reuters' own desks and prefixes nobody has explained. */
export const wireOfItem = (item: string): string | undefined => byItem.get(item.slice(0, 3));
