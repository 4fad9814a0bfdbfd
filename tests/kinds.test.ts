/** Kinds of news, by titles in the forms that desks write them. All companies are invented. */
import { describe, expect, test } from "vitest";
import type { Kind } from "../plugins/dateline/article.ts";
import { kind } from "../plugins/dateline/enrich/kind.ts";
import { kindNamed, kindOfSubject } from "../plugins/dateline/vocabulary/subjects.ts";
import { draftOf, stated } from "./setup/draft.ts";

const kindOf = (title: string, text = ""): Kind | undefined => kind.enrich(draftOf(text, { fields: { title: stated(title, "title") } }), { language: "en", timeZone: "UTC", zones: [] }).fields?.kind?.value;

const titles = {
  earnings: [
    "Acme Robotics swings to loss in third quarter",
    "Acme Robotics forecasts current-quarter revenue below estimates",
    "Acme Bank Earns $4.1 Million in Second Quarter",
    "Acme Robotica, ricavi in crescita del 7% nel primo semestre",
    "Acme Robotics Beats Q2 Revenue Estimates; Guides Above Street",
    "Acme Robotics earnings top expectations",
    "Acme Robotics Reports Third Quarter 2025 Results",
    "Acme Robotics, Inc. Announces Fourth Quarter and Full Year 2024 Financial Results",
    "ACME ROBOTICS REPORTS Q1 REVENUE OF $12.4 MILLION, UP 31%",
    "Acme Q2 Results: Double-Digit Growth",
    "Acme Robotics Posts Record Quarterly Revenue and Declares Dividend",
    "Acme Robotics Raises Full-Year 2025 Guidance",
    "Acme Robotics plc: Half-year Report",
    "Trading update for the nine months to 30 September 2025",
    "Acme Robotics AG: Halbjahresbericht 2025",
    "Acme Robotics erhöht Prognose für das Geschäftsjahr 2025",
    "Acme Robotique : résultats annuels 2024",
    "Acme Robotique : chiffre d’affaires du 3e trimestre 2025",
    "Acme Robótica presenta los resultados financieros del tercer trimestre",
    "Acme Robotica: risultati del primo semestre 2025",
  ],
  "earnings-calls": [
    "Acme Robotics to Report Third Quarter 2025 Financial Results on November 6, 2025",
    "Acme Robotics Sets Date for Fourth Quarter Earnings Release and Conference Call",
    "Acme Robotics to Host Q2 2025 Earnings Call",
    "Acme Robotics Announces Timing of Second Quarter Results",
    "Acme Robotics Schedules Third Quarter Conference Call",
    "Invitation to presentation of Acme's Q3 report",
    "Acme Robotics AG: Einladung zur Telefonkonferenz anlässlich der Quartalszahlen",
  ],
  dividends: [
    "Acme Shipping ASA: Ex dividend USD 0.15 today",
    "Acme Foods: Notice Concerning Dividends of Surplus",
    "Fonds Acme : distribution trimestrielle de 0,15 $ par part",
    "Acme Robotics Declares Quarterly Dividend of $0.25 Per Share",
    "Acme Robotics Board Approves Special Dividend",
    "Acme Income Trust Announces Monthly Distribution for October 2025",
    "Acme Robotics Increases Quarterly Cash Dividend 10%",
    "Acme Robotics AG schüttet höhere Dividende aus",
    "Acme Robótica aprueba el pago de dividendos",
  ],
  "share-buybacks": [
    "Weekly report on share repurchases",
    "Acme Robotics Announces $100 Million Share Repurchase Program",
    "Acme Robotics plc: Transaction in Own Shares",
    "Acme Robotics A/S: Share buy-back programme, week 41",
    "Acme Robotics AG: Aktienrückkauf – 12. Zwischenmeldung",
    "Acme Robotique : rachat d’actions propres",
    "Acme Robotics Renews Normal Course Issuer Bid",
    "Acme Robótica: programa de recompra de acciones",
    "Acme Robotica: acquisto di azioni proprie",
  ],
  "mergers-and-acquisitions": [
    "Recommended Cash Offer for Acme plc by Sample Bidco Limited",
    "Acme Gruppe verkauft Logistiksparte an Finanzinvestor",
    "Acme Robotics' Board Rejects Unsolicited Proposal From Sample Partners",
    "Acme Robótica conclui aquisição da Sample Sensores",
    "Acme Robotics Acquires Sample Sensors",
    "Acme Robotics to Acquire Sample Sensors for $220 Million",
    "Sample Sensors to be Acquired by Acme Robotics",
    "Acme Robotics Completes Acquisition of Sample Sensors",
    "Acme Robotics and Sample Sensors Announce Merger Agreement",
    "Acme Robotics Completes Sale of Its Lidar Business",
    "Acme Robotics Divests Its Lidar Unit",
    "Acme Robotics übernimmt Sample Sensorik",
    "Acme Robotique annonce l’acquisition de Sample Capteurs",
    "Acme Robótica adquiere Sample Sensores",
    "Acme Robotica acquisisce Sample Sensori",
  ],
  ipo: [
    "Acme Robotics Announces Pricing of Initial Public Offering",
    "Acme Robotics Files for IPO",
    "Acme Robotics Begins Trading on Nasdaq",
    "Acme Robotics AG plant Börsengang im Prime Standard",
    "Acme Robotique réussit son introduction en bourse",
  ],
  financing: [
    "Acme Bank: Issue of covered bonds",
    "Issue of Equity",
    "Result of Placing",
    "Acme Solar achieves financial close on 80 MW plant in Zambia",
    "Acme Robotics Raises Series B to Expand in Ohio",
    "Acme Robótica capta R$ 40 milhões em emissão de debêntures",
    "第三者割当による新株式の発行に関するお知らせ",
    "Acme Robotics Announces Closing of $5.0 Million Registered Direct Offering",
    "Acme Robotics Closes Oversubscribed Private Placement",
    "Acme Robotics Raises $40 Million in Series B Funding",
    "Acme Robotics Prices $300 Million Senior Notes Offering",
    "Acme Robotics Secures $25 Million Credit Facility",
    "Acme Robotics Awarded $1.2 Million Federal Grant",
    "Acme Robotics Announces Proposed Public Offering of Common Stock",
    "Acme Robotics AG beschließt Kapitalerhöhung",
    "Acme Robotique boucle une levée de fonds de 12 millions d’euros",
    "Acme Robótica anuncia una ampliación de capital",
    "Acme Robotica: aumento di capitale da 20 milioni",
  ],
  partnership: [
    "Acme Robótica y la Universidad de Sevilla firman un convenio para investigar el vino",
    "Acme Robotica e Sample Sensori firmano un accordo",
    "Acme Robótica fecha parceria com a Sample",
    "Acme Robotics Partners with Sample Sensors to Advance Warehouse Safety",
    "Acme Robotics and Sample Sensors Forge Strategic Partnership",
    "Acme Robotics and Sample Sensors Announce Joint Venture",
    "Acme Robotics Signs MOU with the Port of Houston",
    "Acme Robotics Enters Into Exclusive Distribution Agreement for Japan",
    "Acme Robotics Teams Up With Sample University",
    "Acme Robotics und Sample Sensorik vereinbaren Kooperation",
    "Acme Robotique annonce un partenariat avec Sample Capteurs",
    "Acme Robótica firma una alianza con Sample Sensores",
    "Acme Robotica: accordo di collaborazione con Sample Sensori",
  ],
  contract: [
    "Acme Robotics Wins Framework for Highways Work",
    "Acme Robotics Awarded $14 Million Contract by U.S. Army",
    "Acme Robotics Receives Purchase Order for 200 Units",
    "Acme Robotics Selected by NASA to Supply Lunar Rovers",
    "Acme Robotics Wins Five-Year Contract With the City of Houston",
    "Acme Robotics Signs Power Purchase Agreement",
    "Acme Robotics erhält Großauftrag aus Schweden",
    "Acme Robotique remporte un contrat de 30 millions d’euros",
    "Acme Robótica gana un contrato en Chile",
    "Acme Robotica si aggiudica una commessa in Brasile",
  ],
  product: [
    "Acme Robotics and Sample Bank Launch Instant Payouts Across Europe",
    "Acme Robotics Launches Next-Generation Picking Arm",
    "Acme Robotics Unveils the Arm Two at CES",
    "Acme Robotics Introduces a Safer Gripper",
    "Acme Robotics Announces General Availability of Acme Cloud",
    "Acme Robotics Releases Version 4.0 of Its Control Software",
    "Acme Arm Two Now Available in Europe",
    "Acme Robotics bringt neuen Greifer auf den Markt",
    "Acme Robotique lance un nouveau bras articulé",
    "Acme Robótica lanza un nuevo brazo",
    "Acme Robotica presenta il nuovo braccio",
  ],
  regulatory: [
    "Acme Robotics wins FDA nod for its arm",
    "Acme Medical Receives FDA 510(k) Clearance for Its Surgical Arm",
    "FDA Approves Acme Pharma's Treatment for Migraine",
    "Acme Medical Obtains CE Mark for Its Catheter",
    "Acme Robotics Receives U.S. DOT Special Permit for Battery Transport",
    "Acme Pharma Granted Orphan Drug Designation by the FDA",
    "Acme Robotics Receives Nasdaq Notification Regarding Minimum Bid Price",
    "Acme Pharma Submits New Drug Application to the FDA",
    "Acme Pharma erhält EU-Zulassung für Migränemittel",
    "Acme Santé obtient le marquage CE",
  ],
  research: [
    "Acme Drills 12 Metres of 3.1% Copper at Bolt Hill",
    "Acme Pharma Announces Positive Topline Results From Phase 3 Trial",
    "Acme Pharma Doses First Patient in Phase 1b Study",
    "Acme Gold Intersects 12.4 g/t Gold Over 8 Metres at North Zone",
    "Acme Gold Reports Drill Results From North Zone",
    "Acme Gold Announces Maiden Mineral Resource Estimate",
    "New Study Finds Robots Cut Warehouse Injuries by Half",
    "Blood pressure drug may help reduce risk of stroke",
    "Robotics Market to Reach $90 Billion by 2032",
    "Acme Pharma: Studienergebnisse der klinischen Studie veröffentlicht",
  ],
  management: [
    "Sample Elected Chair of Acme Paper",
    "Acme AG: Finanzvorstand verlässt das Unternehmen",
    "代表取締役の異動に関するお知らせ",
    "Acme Robotique nomme Jeanne Exemple directrice financière",
    "Acme Robótica nombra a Ana Ejemplo consejera delegada",
    "Acme Robotics Appoints Jane Sample as Chief Financial Officer",
    "Acme Robotics Names Jane Sample CEO",
    "Jane Sample Joins Acme Robotics Board of Directors",
    "Acme Robotics Announces Leadership Transition",
    "Acme Robotics Chief Executive Officer to Retire",
    "Acme Robotics CFO Steps Down",
    "Directorate Change",
    "Acme Robotics AG beruft Jana Muster zum Finanzvorstand",
    "Acme Robotique nomme Jeanne Exemple au poste de directrice générale",
    "Acme Robótica nombra a Juana Ejemplo como directora general",
    "Nuovo amministratore delegato per Acme Robotica",
  ],
  legal: [
    "Roe & Doe Investigates Claims on Behalf of Investors of Acme Inc.",
    "Sample Trust sues ministry over seabed mining permits",
    "Attorney General Secures $4.5 Million Settlement With Debt Collector",
    "Sample & Sample LLP Reminds Investors of Deadline in Class Action Against Acme Robotics, Inc. (ACME)",
    "INVESTOR ALERT: Sample Law Firm Investigates Acme Robotics",
    "SHAREHOLDER NOTICE: Claims on Behalf of Investors of Acme Robotics",
    "Former Acme Executive Pleads Guilty to Wire Fraud",
    "Houston Man Sentenced to 12 Years in Prison for Tax Fraud",
    "Two Former Officers Indicted for Obstruction of Justice",
    "Acme Robotics Files Patent Infringement Lawsuit Against Sample Sensors",
    "Acme Chemical Agrees to Pay $2.5 Million to Resolve False Claims Act Allegations",
    "Acme Robotics Announces Settlement of Litigation",
    "Acme Robotics Files for Chapter 11",
  ],
  event: [
    "Acme Robotics to Webcast Annual Meeting",
    "定時株主総会招集のお知らせ",
    "Acme Robotics to Ring the Nasdaq Opening Bell",
    "Acme Robotics to Present at the Sample Growth Conference",
    "Acme Robotics to Participate in Upcoming Investor Conferences",
    "Acme Robotics Hosts Webinar on Warehouse Safety",
    "Acme Robotics to Exhibit at the Robotics Expo in Chicago",
    "Acme Robotics Announces Annual General Meeting of Shareholders",
    "Acme Robotics AG lädt zur Hauptversammlung ein",
    "Acme Robotique : assemblée générale du 12 mai 2025",
    "Acme Robótica convoca su junta general de accionistas",
  ],
  esg: [
    "Acme Robotics Publishes 2024 Sustainability Report",
    "Acme Robotics Releases Annual ESG Report",
    "Acme Robotics Commits to Net Zero by 2040",
    "Acme Robotics AG veröffentlicht Nachhaltigkeitsbericht",
  ],
  "ownership-changes": ["Sample Capital raises stake in Acme Robotics to 12%", "Holding(s) in Company", "TR-1: Notification of Major Holdings", "Acme Robotics plc: Total Voting Rights", "Acme Robotics AG: Veröffentlichung einer Stimmrechtsmitteilung", "Acme Robotique : franchissement de seuil", "Form 8.3 - Acme Robotics plc"],
  "insider-trading": ["Director/PDMR Shareholding", "Acme Robotics Oyj: Managers' Transactions (Sample)", "EQS-DD: Acme Robotics AG: Jana Muster, Kauf", "Acme Robotica: comunicazione di internal dealing", "Mandatory notification of trade by primary insider"],
  recommendation: ["Sample Bank cuts Acme to 'sell'", "Sample Bank Upgrades Acme Robotics to Buy", "Sample Bank Raises Price Target on Acme Robotics to $40", "Sample Research Initiates Coverage of Acme Robotics", "Sample Bank hebt Kursziel für Acme Robotics auf 40 Euro"],
  "credit-ratings": ["Moody's Affirms Acme Robotics' Ba2 Rating", "S&P Upgrades Acme Robotics to BBB, Outlook Stable", "AM Best Affirms Credit Ratings of Acme Insurance", "Acme Robotics Receives Investment Grade Rating From Fitch"],
} satisfies Record<Kind, readonly string[]>;

describe.each(Object.entries(titles))("%s", (expected, examples) => {
  test.each(examples)("%s", (title) => {
    expect(kindOf(title)).toBe(expected);
  });
});

describe("no kind is better than a wrong one", () => {
  test.each([
    "How to Launch a Robot Arm in Ten Days",
    "What the Merger of Acme and Sample Means for You?",
    "5 Tips for Hiring a Chief Financial Officer",
    "Interview: The CEO Who Appointed Himself",
    "Acme Robotics Named to Inc. 5000 List of Fastest-Growing Companies",
    "Acme Robotics Wins Best Workplace Award",
    "Acme Robotics Announces Winners of the 2025 Patient Choice Awards",
    "Acme Robotics Expands Customer Acquisition Team",
    "Acme Limited Partnership: notice to unit holders",
    "Welcome to the new site",
    "Notes from the weekly meeting",
    "The history of the embargo",
    "Collaboration in the open",
    "Acme 3.4.2",
    "Open source projects we like",
    "My favourite robots",
    "Captain of wrecked ship on trial",
    "Election results: who won where",
    "Premier League results and table",
    "The Phase of the Moon",
    "Affordable orthodontic care in Houston",
    "UN urged to launch global effort to end tax evasion",
    "A Better Way to Buy, Sell and Hold Gold",
    "Museum acquires rare drawing",
    "Acme raises a million voices to sell hives",
    "Sam and Sue in the hall",
    "Weekly notes",
    "Neue Bücher im Herbst",
    "Les plus belles plages de Bretagne",
    "Las mejores recetas de otoño",
    "I migliori ristoranti di Roma",
    "Acme Robotics Announces Inducement Grants Under Nasdaq Listing Rule 5635(c)(4)",
    "Acme Rail Announces Agreement With Union on Four-Year Contract",
    "央行开展1000亿元逆回购操作",
    "Sample Bank to cut stake in Acme",
    "Rail and Bus Launch Set for May",
    "El comité firma el convenio colectivo",
  ])("%s", (title) => {
    expect(kindOf(title)).toBeUndefined();
  });
});

describe("where the title does not tell", () => {
  test.each([
    ["HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) -- Acme Robotics Inc. (NYSE American: ACME), a maker of robots, today announced that it has acquired Sample Sensors LLC.", "mergers-and-acquisitions"],
    ["HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) -- Acme Robotics Inc., a leading developer of robots, today announced the launch of its second arm.", "product"],
    ["WASHINGTON – A Houston man pleaded guilty today to filing false tax returns, the Department of Justice announced.", "legal"],
    ["EVANSTON, Ill. – A new study by scientists of Sample University shows how two groups of neurons tell itch from pain.", "research"],
    ["DUBLIN, Dec. 10, 2024 /PRNewswire/ -- Acme Quantum Ltd. today published results in the journal Physical Examples that tell of a memory.", "research"],
    ["HOUSTON, Feb. 13, 2025 -- Acme Robotics, which launched its first arm in 2019, makes robots.", undefined],
  ])("the lead may: %s", (text, expected) => {
    expect(kindOf("A Big Day for Acme", text)).toBe(expected);
  });

  test("the items of a form filed with the SEC do", () => {
    expect(kindOf("ACME ROBOTICS INC: Form 8-K", "Item 2.02 Results of Operations and Financial Condition\n\nOn 6 November Acme issued a press release.")).toBe("earnings");
  });
});

describe("what somebody calls it goes before what its words say", () => {
  const title = stated("Acme Robotics Launches an Arm", "title");
  const context = { language: "en", timeZone: "UTC", zones: [] };

  test("the author's own word stays", () => {
    expect(kind.enrich(draftOf("", { fields: { title, kind: stated("earnings", "kind") } }), context)).toEqual({});
  });

  test("a wire's subject is taken", () => {
    expect(kind.enrich(draftOf("", { fields: { title, categories: stated(["Acme", "Earnings Releases and Operating Results"], "categories", 3) } }), context).fields?.kind).toEqual({
      value: "earnings",
      rule: "subject: Earnings Releases and Operating Results",
      line: 3,
    });
  });

  test("a subject that senders choose for anything is taken where the title does not say more", () => {
    const categories = stated(["Product / Services Announcement"], "categories");
    const kindWith = (said: string) => kind.enrich(draftOf("", { fields: { title: stated(said, "title"), categories } }), context).fields?.kind?.value;
    expect(kindWith("Acme Robotics Receives FDA 510(k) Clearance for Its Arm")).toBe("regulatory");
    expect(kindWith("Acme Robotics Has an Arm")).toBe("product");
  });

  test("a section of somebody's site is no subject", () => {
    expect(kindOfSubject("Events")).toBeUndefined();
    expect(kindNamed("Events")).toBe("event");
    expect(kindNamed("share_buybacks")).toBe("share-buybacks");
    expect(kindNamed("gardening")).toBeUndefined();
  });
});

test("a title of a hundred thousand words costs no more than a long one", () => {
  const words = ["announces ", "to report ", "a ", "-", "sells the ", "$1 "].map((word) => word.repeat(100_000));
  const drafts = words.map((text) => draftOf(text, { fields: { title: stated(text, "title") } }));
  const start = performance.now();
  for (const draft of drafts) kind.enrich(draft, { language: "en", timeZone: "UTC", zones: [] });
  expect(performance.now() - start).toBeLessThan(3000);
});
