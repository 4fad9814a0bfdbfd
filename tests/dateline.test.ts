import { describe, expect, test } from "vitest";
import { parseDateline } from "../plugins/dateline/grammar/dateline.ts";

describe("a dateline gives place, date and wire", () => {
  test.each([
    ["SAN DIEGO, Sept. 30, 2021 (GLOBE NEWSWIRE) -- ", "San Diego", "2021-09-30", "GlobeNewswire"],
    ["HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) — ", "Houston", "2025-02-13", "GlobeNewswire"],
    ["SAN DIEGO, CA / ACCESSWIRE / June 1, 2021 / ", "San Diego, CA", "2021-06-01", "ACCESS Newswire"],
    ["HOUSTON, TX / ACCESS Newswire / February 13, 2025 / ", "Houston, TX", "2025-02-13", "ACCESS Newswire"],
    ["NEW YORK, Sept. 22, 2023 /PRNewswire/ -- ", "New York", "2023-09-22", "PR Newswire"],
    ["AUSTIN, Texas--(BUSINESS WIRE)--", "Austin, Texas", undefined, "Business Wire"],
    ["AUSTIN, Texas--(BUSINESS WIRE)--June 1, 2021--", "Austin, Texas", "2021-06-01", "Business Wire"],
    ["SAN FRANCISCO & LONDON--(BUSINESS WIRE)--", "San Francisco & London", undefined, "Business Wire"],
    ["(Washington, DC) – ", "Washington, DC", undefined, undefined],
    ["Singapore, Singapore, March 4th, 2025, Chainwire\n\n", "Singapore, Singapore", "2025-03-04", "Chainwire"],
    ["【2025年3月4日，上海】", "上海", "2025-03-04", undefined],
    ["LONDON (Reuters) - ", "London", undefined, "Reuters"],
    ["LONDON, March 3 (Reuters) - ", "London", undefined, "Reuters"],
    ["NEW YORK (AP) — ", "New York", undefined, "Associated Press"],
    ["BEIJING, March 3 (Xinhua) -- ", "Beijing", undefined, "Xinhua"],
    ["Vancouver, British Columbia--(Newsfile Corp. - June 1, 2021) - ", "Vancouver, British Columbia", "2021-06-01", "Newsfile"],
    ["Vancouver, B.C. – TheNewswire – June 1, 2021 – ", "Vancouver, B.C.", "2021-06-01", "TheNewswire"],
    ["SAN DIEGO, CA, Sept. 30, 2021 (GLOBE NEWSWIRE) -- via NewMediaWire -- ", "San Diego, CA", "2021-09-30", "GlobeNewswire"],
    ["SAN DIEGO, CA - (NewMediaWire) - September 30, 2021 - ", "San Diego, CA", "2021-09-30", "NewMediaWire"],
    ["MONTREAL, June 1, 2021 /CNW Telbec/ - ", "Montreal", "2021-06-01", "CNW"],
    ["TOKYO, June 1, 2021 - (JCN Newswire) - ", "Tokyo", "2021-06-01", "JCN Newswire"],
    ["TEL AVIV, Israel and NEW YORK, June 1, 2021 (GLOBE NEWSWIRE) -- ", "Tel Aviv, Israel and New York", "2021-06-01", "GlobeNewswire"],
    ["SAN DIEGO, Sept. 30, 2021 4:05 PM ET (GLOBE NEWSWIRE) -- ", "San Diego", "2021-09-30", "GlobeNewswire"],
    ["WINSTON-SALEM, N.C., March 3, 2021 /PRNewswire/ -- ", "Winston-Salem, N.C.", "2021-03-03", "PR Newswire"],
    ["SAN DIEGO (03/03/2021) – ", "San Diego", "2021-03-03", undefined],
    ["SAN DIEGO, Thursday, September 30, 2021 – ", "San Diego", "2021-09-30", undefined],
    ["Espoo, Finland – 3 March 2021 – ", "Espoo, Finland", "2021-03-03", undefined],
    ["KEY WEST, Fla., May 5, 2021 — ", "Key West, Fla.", "2021-05-05", undefined],
    ["WASHINGTON, Sept. 30 – ", "Washington", undefined, undefined],
    ["WASHINGTON – ", "Washington", undefined, undefined],
    ["Berlin, den 3. März 2021 – ", "Berlin", "2021-03-03", undefined],
    ["Frankfurt am Main, 3. März 2021 (EQS-News) – ", "Frankfurt am Main", "2021-03-03", "EQS"],
    ["FRANKFURT AM MAIN, 3. März 2021 – ", "Frankfurt am Main", "2021-03-03", undefined],
    ["Berlin (ots) - ", "Berlin", undefined, "news aktuell"],
    ["Wien (OTS) - ", "Wien", undefined, "APA-OTS"],
    ["MÜNCHEN (dpa-AFX) - ", "München", undefined, "dpa"],
    ["Hamburg, 03.03.2021 – ", "Hamburg", "2021-03-03", undefined],
    ["Wien (pta025/03.03.2021/10:00) – ", "Wien", "2021-03-03", "pressetext"],
    ["Paris, le 3 mars 2021 – ", "Paris", "2021-03-03", undefined],
    ["Boulogne-Billancourt, le 1er octobre 2021 – ", "Boulogne-Billancourt", "2021-10-01", undefined],
    ["Lyon, France, le jeudi 30 septembre 2021 à 17h45 – ", "Lyon, France", "2021-09-30", undefined],
    ["PARIS, 3 mars 2021 (AFP) – ", "Paris", "2021-03-03", "Agence France-Presse"],
    ["Madrid, 3 de marzo de 2021.- ", "Madrid", "2021-03-03", undefined],
    ["MADRID, 3 Mar. (EUROPA PRESS) - ", "Madrid", undefined, "Europa Press"],
    ["BARCELONA, España, 3 de marzo de 2021 /PRNewswire/ -- ", "Barcelona, España", "2021-03-03", "PR Newswire"],
    ["Milano, 3 marzo 2021 (ANSA) - ", "Milano", "2021-03-03", "ANSA"],
    ["L'AQUILA, 3 marzo 2021 – ", "L'Aquila", "2021-03-03", undefined],
    ["AUSTIN, Texas, United States, March 3, 2021 (GLOBE NEWSWIRE) -- ", "Austin, Texas, United States", "2021-03-03", "GlobeNewswire"],
    ["NEW YORK, NEW YORK, UNITED STATES, March 3, 2021 /EINPresswire.com/ -- ", "New York, New York, United States", "2021-03-03", "EIN Presswire"],
    ["NEW YORK, /PRNewswire/ -- ", "New York", undefined, "PR Newswire"],
    ["ST. LOUIS, March 3, 2021 /PRNewswire-PRWeb/ -- ", "St. Louis", "2021-03-03", "PR Newswire"],
    ["NEW YORK--(BUSINESS WIRE)--Mar. 3, 2021-- ", "New York", "2021-03-03", "Business Wire"],
    ["CHICAGO, Mar. 3, 2021 -- (BUSINESS WIRE) -- ", "Chicago", "2021-03-03", "Business Wire"],
    ["SINGAPORE - Media OutReach Newswire - 3 March 2021 - ", "Singapore", "2021-03-03", "Media OutReach"],
    ["NEW YORK and LONDON, March 3, 2021 (GLOBE NEWSWIRE) -- ", "New York and London", "2021-03-03", "GlobeNewswire"],
    ["TEL AVIV, Israel and BOSTON, March 03, 2021 (GLOBE NEWSWIRE) -- ", "Tel Aviv, Israel and Boston", "2021-03-03", "GlobeNewswire"],
    ["Tel Aviv/Beirut (dpa) - ", "Tel Aviv/Beirut", undefined, "dpa"],
    ["Frankfurt/Main (dpa) - ", "Frankfurt/Main", undefined, "dpa"],
    ["Bad Homburg (ots) - ", "Bad Homburg", undefined, "news aktuell"],
    ["Los Angeles (AP) — ", "Los Angeles", undefined, "Associated Press"],
    ["MOSCOW, Monday (Reuters) - ", "Moscow", undefined, "Reuters"],
    ["TORONTO (CP) — ", "Toronto", undefined, "The Canadian Press"],
    ["(HELENA, Mont.) – ", "Helena, Mont.", undefined, undefined],
    ["Madrid, a 24 de julio de 2023.- ", "Madrid", "2023-07-24", undefined],
    ["Luxembourg, 5 May 2021, 5:45 pm CEST. ", "Luxembourg", "2021-05-05", undefined],
    ["Jena (12.06.24) ", "Jena", "2024-06-12", undefined],
    ["Wetzlar, November 9, 2023. ", "Wetzlar", "2023-11-09", undefined],
    ["Ortsheim, 3. März 2021. ", "Ortsheim", "2021-03-03", undefined],
    ["Vancouver, Kelowna, September 14, 2022 (Investorideas.com Newswire) ", "Vancouver, Kelowna", "2022-09-14", "InvestorIdeas"],
    ["LISBOA, 07 mar 2024 (Lusa) – ", "Lisboa", "2024-03-07", "Lusa"],
    ["KUALA LUMPUR, March 3 (Bernama) -- ", "Kuala Lumpur", undefined, "Bernama"],
    ["Roma, 3 mar. (askanews) – ", "Roma", undefined, "askanews"],
    ["FISHERS, IN - June 20, 2025 (NEWMEDIAWIRE) - ", "Fishers, IN", "2025-06-20", "NewMediaWire"],
    ["DOVER, DE - September 24, 2025 (NEWMEDIAWIRE) - ", "Dover, DE", "2025-09-24", "NewMediaWire"],
    ["BATON ROUGE, LA, March 3, 2021 (GLOBE NEWSWIRE) -- ", "Baton Rouge, LA", "2021-03-03", "GlobeNewswire"],
    ["San Francisco,, United States - June 1, 2025 / Acme / ", "San Francisco, United States", "2025-06-01", undefined],
    ["Boston, MA (Newsworthy.ai) Wednesday Sep 24, 2025 @ 10:00 AM US/Eastern — ", "Boston, MA", "2025-09-24", "Newsworthy.ai"],
    ["Lyon (France), le 3 mars 2021 – ", "Lyon (France)", "2021-03-03", undefined],
    ["Paris, le 3 mars 2021, 18h00 – ", "Paris", "2021-03-03", undefined],
    ["Zürich, den 3. März 2021 – ", "Zürich", "2021-03-03", undefined],
    ["Sesto San Giovanni (MI), 3 marzo 2021 – ", "Sesto San Giovanni (MI)", "2021-03-03", undefined],
    ["Milano, 3 marzo 2021 – ", "Milano", "2021-03-03", undefined],
    ["Torino, 3 marzo 2021. ", "Torino", "2021-03-03", undefined],
    ["São Paulo, 3 de março de 2021 – ", "São Paulo", "2021-03-03", undefined],
    ["Madrid, 3 mar. (EFE).- ", "Madrid", undefined, "EFE"],
    ["ROMA (ITALPRESS) – ", "Roma", undefined, "Italpress"],
    ["(ANSA) - ROMA, 03 MAR - ", "Roma", undefined, "ANSA"],
    ["(NewMediaWire) - September 12, 2024 - DALLAS — ", "Dallas", "2024-09-12", "NewMediaWire"],
    ["March 3, 2021 – AUSTIN, Texas – ", "Austin, Texas", "2021-03-03", undefined],
    ["Am 3. März 2021 – Wien – ", "Wien", "2021-03-03", undefined],
    ["(Marketwired - March 3, 2021) - ", undefined, "2021-03-03", "Marketwired"],
    ["(BUSINESS WIRE)--", undefined, undefined, "Business Wire"],
    ["(New York, NY - October 21) ", "New York, NY", undefined, undefined],
    ["(Dallas, Texas) – March 3, 2021 – ", "Dallas, Texas", "2021-03-03", undefined],
    ["BOSTON | March 3, 2021 | ", "Boston", "2021-03-03", undefined],
    ["Mumbai, 3rd March 2021: ", "Mumbai", "2021-03-03", undefined],
    ["NEW DELHI, March 3 (PTI): ", "New Delhi", undefined, "PTI"],
    ["HONG KONG, 01 Nov, 2024, ", "Hong Kong", "2024-11-01", undefined],
    ["Washington, D.C. – ", "Washington, D.C.", undefined, undefined],
    ["Port-au-Prince, Haiti – ", "Port-au-Prince, Haiti", undefined, undefined],
    ["WASHINGTON ", "Washington", undefined, undefined],
    ["WASHINGTON", "Washington", undefined, undefined],
    ["MOSCOW (AP) ", "Moscow", undefined, "Associated Press"],
    ["AIX-EN-PROVENCE, France--(BUSINESS WIRE)--", "Aix-en-Provence, France", undefined, "Business Wire"],
    ["'s-HERTOGENBOSCH, Netherlands, March 3, 2021 (GLOBE NEWSWIRE) -- ", "'s-Hertogenbosch, Netherlands", "2021-03-03", "GlobeNewswire"],
    ["O'FALLON, Mo.--(BUSINESS WIRE)--", "O'Fallon, Mo.", undefined, "Business Wire"],
    ["COEUR D'ALENE, Idaho, March 3, 2021 (GLOBE NEWSWIRE) -- ", "Coeur d'Alene, Idaho", "2021-03-03", "GlobeNewswire"],
    ["ST. JOHN'S, Newfoundland and Labrador, March 3, 2021 (GLOBE NEWSWIRE) -- ", "St. John's, Newfoundland and Labrador", "2021-03-03", "GlobeNewswire"],
    ["\"SAN DIEGO, Sept. 30, 2021 (GLOBE NEWSWIRE) -- ", "San Diego", "2021-09-30", "GlobeNewswire"],
    ["**HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) —** ", "Houston", "2025-02-13", "GlobeNewswire"],
    ["• LONDON, March 3 (Reuters) - ", "London", undefined, "Reuters"],
    ["SAN DIEGO, Sept. 31, 2021 (GLOBE NEWSWIRE) -- ", "San Diego", undefined, "GlobeNewswire"],
  ])("%s", (dateline, place, date, wire) => {
    const found = parseDateline(`${dateline}Acme Robotics Inc. today opened its second plant for robots that walk.`);
    expect([found?.place, found?.date, found?.wire, found?.length]).toEqual([place, date, wire, dateline.length]);
  });
});

describe("a dateline of China, Japan or Korea gives place and date", () => {
  test.each([
    ["北京2021年3月3日 /PRNewswire/ -- ", "北京", "2021-03-03"],
    ["上海，2021年3月3日，", "上海", "2021-03-03"],
    ["深圳，2021年3月3日 —— ", "深圳", "2021-03-03"],
    ["【东京2021年3月3日】", "东京", "2021-03-03"],
    ["（東京、2021年3月3日）", "東京", "2021-03-03"],
    ["東京 – ２０２１年３月３日 – ", "東京", "2021-03-03"],
    ["東京、令和3年3月3日 – ", "東京", "2021-03-03"],
    ["東京--(BUSINESS WIRE)--", "東京", undefined],
    ["2021年3月3日，北京 – ", "北京", "2021-03-03"],
    ["新华社北京3月3日电（记者张三）", "北京", undefined],
    ["（中央社記者王小明台北3日電）", "台北", undefined],
    ["［東京 ３日 ロイター］ - ", "東京", undefined],
    ["【ニューヨーク共同】", "ニューヨーク", undefined],
    ["서울, 2021년 3월 3일 /PRNewswire/ -- ", "서울", "2021-03-03"],
    ["(서울=연합뉴스) 홍길동 기자 = ", "서울", undefined],
    ["(서울=뉴스와이어) ", "서울", undefined],
    ["北京--（美国商业资讯）--", "北京", undefined],
    ["上海2021年3月3日 /美通社/ -- ", "上海", "2021-03-03"],
    ["東京--（ビジネスワイヤ）--", "東京", undefined],
  ])("%s", (dateline, place, date) => {
    const found = parseDateline(`${dateline}虚构机器人公司今天宣布开设第二家工厂，生产步行机器人。`);
    expect([found?.place, found?.date, found?.length]).toEqual([place, date, dateline.length]);
  });
});

test.each([
  ["SAN DIEGO, Sept. 30, 2021 (GLOBE NEWSWIRE) -- ", { name: "San Diego", region: "California", country: "US" }],
  ["SAN DIEGO, CA / ACCESSWIRE / June 1, 2021 / ", { name: "San Diego", region: "California", country: "US" }],
  ["WASHINGTON – ", { name: "Washington", region: "District of Columbia", country: "US" }],
  ["TEL AVIV, Israel and BOSTON, March 3, 2021 (GLOBE NEWSWIRE) -- ", { name: "Tel Aviv", country: "IL" }],
  ["Waldheim (dpa) - ", { name: "Waldheim" }],
])("the place of %j is %j", (dateline, location) => {
  expect(parseDateline(`${dateline}Acme Robotics Inc. today opened a plant.`)?.location).toEqual(location);
});

test.each([
  ["SAN DIEGO, Sept. 30, 2021 (GLOBE NEWSWIRE) -- Acme", "SAN DIEGO, Sept. 30, 2021 (GLOBE NEWSWIRE)"],
  ["AUSTIN, Texas--(BUSINESS WIRE)--Acme", "AUSTIN, Texas--(BUSINESS WIRE)"],
  ["SAN DIEGO, CA / ACCESSWIRE / June 1, 2021 / Acme", "SAN DIEGO, CA / ACCESSWIRE / June 1, 2021 /"],
  ["  WASHINGTON — Acme", "WASHINGTON"],
])("the text of %j is %j", (text, expected) => {
  expect(parseDateline(text)?.text).toBe(expected);
});

test("a paragraph of its own may hold the dateline alone", () => {
  expect(parseDateline("SEATTLE, Oct. 3 –")).toMatchObject({ text: "SEATTLE, Oct. 3", place: "Seattle", length: 17 });
  expect(parseDateline("Hamburg (ots)")).toMatchObject({ text: "Hamburg (ots)", place: "Hamburg", wire: "news aktuell", length: 13 });
  expect(parseDateline("Waldheim (ots)")).toBeUndefined();
});

test.each(["Paris, le 3 mars 2021", "Zürich, den 3. März 2021", "London, 3 March 2021", "Am 3. März 2021 – Wien", "北京，2021年3月3日"])("%j needs no dash at the end of its line", (text) => {
  expect(parseDateline(text)).toMatchObject({ text, length: text.length });
});

test.each([
  "",
  "The company opened a plant – its second – on Tuesday.",
  "KULR (NYSE American: KULR) – a leader in batteries – opened a plant.",
  "Acme Robotics Inc. (Nasdaq: ACME) - today announced a plant.",
  "KULR Technology Group – a leader in batteries – opened a plant.",
  "BREAKING – Acme opens a plant",
  "EXCLUSIVE - Acme opens a plant",
  "FOR IMMEDIATE RELEASE – Acme opens a plant",
  "NOT FOR DISTRIBUTION – Acme opens a plant",
  "PRESS RELEASE – June 1, 2021 – Acme opens a plant",
  "Press Release (March 3, 2021) – Acme opens a plant",
  "KEY HIGHLIGHTS – The third quarter",
  "ABOUT KULR - The company makes batteries.",
  "KULR – The company makes batteries.",
  "NVIDIA - the maker of chips",
  "On March 3, 2021 – the board met.",
  "As of June 30, 2021 – the company had two plants.",
  "Am 3. März 2021 – die Firma feierte.",
  "Le 3 mars 2021 – la société a ouvert une usine.",
  "El 3 de marzo de 2021 – la empresa abrió una planta.",
  "Three Months Ended June 30, 2021 – Unaudited",
  "Revenue, June 30, 2021 - $5 million",
  "Acme Robotics Inc. – March 3, 2021 – Acme opens a plant",
  "Investor Relations, March 3, 2021 – Call",
  "Contact: HOUSTON - 555 0100",
  "Batteries / Energy / Storage",
  "Acme Opens a Plant, March 3, 2021",
  "SAN DIEGO, Sept. 30, 2021, the company opened a plant.",
  "Key Highlights – The third quarter was the best that the company has had in its history.",
  "HIGHLIGHTS – The third quarter was the best that the company has had in its history.",
  "Q3 2021 – Revenue grew, and the company had a good quarter in all of its regions.",
  "NEW PRODUCT – Acme today opened its second plant for robots that walk.",
  "NEW YORK TIMES – The paper said today that it would open a second plant.",
  "NEW YORK MARKETS close higher as the makers of robots that walk gain on the day.",
  "John Smith (Reuters) - Acme today opened its second plant.",
  "John Smith, March 3, 2021 – I think that the plant is a good one.",
  "Jane Q. Example (Reuters) - Acme today opened its second plant.",
  "Acme Robotics (NYSE: ACME) – Acme today opened its second plant for robots that walk.",
  "Acme Robotics – March 3, 2021 – Acme opens a plant",
  "Annual Meeting, March 3, 2021 – Acme invites its shareholders",
  "London and Paris – two cities that have much in common.",
  "London and Paris – Two cities that have much in common, and one that has not.",
  "London – based Acme Robotics opened a plant today in the region.",
  "Paris – London – Tokyo",
  "China – The world's second largest economy grew faster than was expected of it.",
  "Washington, D.C. 20549",
  "Tuesday, 19.11.2024:\nGreat Britain",
  "March 3, 2021 – Acme today opened its second plant for robots that walk.",
  "03.03.2021 / 10:00",
  "Tokyo Electron (TSE: 8035) – The maker of machines opened a plant today for its robots.",
  "\"LONDON (Reuters) - it used to be the first thing I read in the morning,\" says Jane Example.",
  "“LONDON (Reuters) - It was the first thing that I read in the morning,” says Jane Example of her work.",
  "Canadian Pacific (CP) - Today it opened a plant for robots that walk.",
  "Acme Closes Purchase TORONTO, ON / ACCESSWIRE / December 3, 2020 / Acme opened a plant.",
  "Acme Raises New Money Toronto, Ontario--(Newsfile Corp. - June 1, 2021) - Acme opened a plant.",
  "2021年3月3日，虚构机器人公司宣布开设第二家工厂，生产步行机器人。",
  "本公司2021年3月3日，宣布开设第二家工厂，生产步行机器人。",
])("%j opens with no dateline", (text) => {
  expect(parseDateline(text)).toBeUndefined();
});

test("a long text without a dateline does not hold the build up", () => {
  const start = performance.now();
  for (const text of ["LONDON, ".repeat(5000), "LONDON, March 3, ".repeat(5000), "3/3/".repeat(5000), "東".repeat(5000), "(Reuters) - ".repeat(5000), " ".repeat(5000), "a, ".repeat(5000), "A ".repeat(5000), "(".repeat(5000), "A/".repeat(5000), "A-".repeat(5000)]) parseDateline(text);
  expect(performance.now() - start).toBeLessThan(500);
});
