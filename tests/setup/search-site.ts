/** Documents in four languages for the tests of the search, all made up. */
const document = (title: string, date: string, text: string, keys = ""): string => `---\ntitle: ${JSON.stringify(title)}\n${date ? `date: ${date}\n` : ""}${keys}---\n\n${text}\n`;

export const documents: Readonly<Record<string, string>> = {
  "content/chicago.md": document(
    "Acme Robotics Ships Welding Robots to Chicago",
    "2023-05-06",
    "CHICAGO, May 6, 2023 (GLOBE NEWSWIRE) -- Acme Robotics Inc. (NYSE: ACME) today shipped its thousandth welding robot to a plant in Chicago.\n\n## About Acme Robotics\n\nAcme Robotics makes zygodactyl grippers.",
    "tags: [Robots, Welding]\n",
  ),
  "content/boston.md": document(
    "Acme Robotics Opens a Plant in Boston",
    "2024-02-03",
    "BOSTON, Feb. 3, 2024 (PR NEWSWIRE) -- Acme Robotics Inc. (NYSE: ACME) today opened a plant in which robots build robots.",
    "tags: [Robots]\n",
  ),
  "content/koeln.md": document("Beispiel Werke liefern Batterien nach Köln", "2024-03-04", "KÖLN, 4. März 2024 – Die Beispiel Werke GmbH hat heute die ersten Batterien an ein Werk in Köln geliefert. Weitere Lieferungen sind geplant.", "lang: de\ntags: [Energie]\n"),
  "content/tokyo.md": document("例示電機、新型電池を発表", "2024-05-06", "例示電機株式会社は東京で新しい全固体電池を発表しました。生産は来年始まる予定です。", "lang: ja\ntags: [電池]\n"),
  "content/undated.md": document("Notes on arms", "", "A text without a date on arms and their joints.", "lang: en\n"),
};
