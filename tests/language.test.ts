import { describe, expect, test } from "vitest";
import { language } from "../plugins/dateline/enrich/language.ts";
import { guessLanguage } from "../plugins/dateline/grammar/language-guess.ts";
import { context, draftOf, stated } from "./setup/draft.ts";

const texts = {
  en: "The company said today that it has opened a new hall in the south of the city, where it will build robots for the energy industry. It expects that the hall will double the capacity of its plants and that it will be profitable by the end of the year.",
  de: "Das Unternehmen hat heute im Süden der Stadt eine neue Halle eröffnet, in der es Roboter für die Energiewirtschaft bauen wird. Die Halle verdoppelt die Kapazität, und der Vorstand erwartet, dass sie zum Ende des Jahres profitabel wird und sich auch das Geschäft im Ausland verbessert.",
  fr: "L’entreprise a ouvert aujourd’hui dans le sud de la ville une nouvelle usine où elle construira des robots pour les producteurs d’énergie. Les dirigeants attendent que cette usine double les capacités de production et qu’elle soit rentable avant la fin de l’année, avec des clients qui sont déjà connus.",
  es: "La empresa abrió hoy en el sur de la ciudad una nueva planta en la que construirá robots para la industria de la energía. La dirección espera que la planta duplique la capacidad y que sea rentable antes del fin de año, según dijo el consejero delegado, y también prevé más contratos con los clientes.",
  it: "L’azienda ha aperto oggi nella zona sud della città un nuovo stabilimento nel quale costruirà robot per il settore dell’energia. La direzione prevede che lo stabilimento raddoppi la capacità e che sia redditizio entro la fine dell’anno, come ha detto il presidente, e anche gli ordini sono più alti di quelli del 2024.",
  pt: "A empresa abriu hoje no sul da cidade uma nova fábrica em que construirá robôs para o setor de energia. A direção espera que a fábrica dobre a capacidade e que seja rentável até o fim do ano, segundo disse o presidente, e também prevê que os pedidos não diminuam nos próximos meses, como foi dito pela empresa.",
  nl: "Het bedrijf heeft vandaag in het zuiden van de stad een nieuwe hal geopend waar het robots voor de energiesector gaat bouwen. De directie verwacht dat de hal de capaciteit verdubbelt en dat ze voor het einde van het jaar winst maakt, en ook dat er meer orders worden geplaatst door klanten uit het buitenland.",
  sv: "Företaget har i dag öppnat en ny hall i södra delen av staden där det ska bygga robotar för energibranschen. Ledningen väntar sig att hallen fördubblar kapaciteten och att den inte går med förlust efter årets slut, och även att fler order kommer från utlandet under nästa år, vilket är mer än vad som var väntat.",
  pl: "Spółka otworzyła dziś na południu miasta nową halę, w której będzie budować roboty dla branży energetycznej. Zarząd spodziewa się, że hala podwoi moce produkcyjne oraz że przed końcem roku nie będzie przynosić strat, a także że zamówienia z zagranicy są coraz większe, jak podano po posiedzeniu, które odbyło się wczoraj.",
  fi: "Yhtiö on tänään avannut kaupungin eteläosaan uuden hallin, jossa se rakentaa robotteja energia-alalle. Johto odottaa, että halli kaksinkertaistaa kapasiteetin ja että se on kannattava ennen vuoden loppua, mutta tilaukset ulkomailta eivät ole vielä kasvaneet niin kuin oli odotettu, ja siksi myös tulos voi jäädä pienemmäksi kuin vuonna 2024.",
  nb: "Selskapet åpnet i dag en ny hall sør i byen, der det skal bygge roboter for energibransjen. Ledelsen venter at hallen vil doble kapasiteten, og at den ikke går med tap etter årsskiftet. Det ble også sagt at mye av ordrene nå kommer fra utlandet, og at forskjellen mellom markedene hadde blitt mindre.",
  da: "Selskabet åbnede i dag en ny hal i den sydlige del af byen, hvor det skal bygge robotter til energibranchen. Ledelsen venter, at hallen fordobler kapaciteten, og at den ikke giver tab efter årsskiftet. Der blev også sagt, at en stor del af ordrerne nu kommer fra udlandet, og at det havde været ventet.",
  "zh-Hans": "公司今天宣布，在城市南部启用新厂房，用于生产面向能源行业的机器人。公司表示，新厂房将使产能翻倍，并将在年底前实现盈利。",
  "zh-Hant": "公司今天宣布，在城市南部啟用新廠房，用於生產面向能源產業的機器人。公司表示，新廠房將使產能倍增，並將在年底前實現盈利。",
  ja: "同社は本日、エネルギー産業向けのロボットを生産する新工場を開設したと発表しました。",
  ko: "회사는 오늘 에너지 산업용 로봇을 생산하는 새 공장을 열었다고 발표했다.",
  ar: "أعلنت الشركة اليوم افتتاح مصنع جديد في جنوب المدينة لإنتاج الروبوتات لقطاع الطاقة.",
  fa: "شرکت امروز اعلام کرد که کارخانه‌ای تازه برای ساخت ربات‌های بخش انرژی در جنوب شهر گشایش یافت و ظرفیت تولید دو برابر می‌شود.",
  he: "החברה הודיעה היום על פתיחת מפעל חדש בדרום העיר לייצור רובוטים.",
  el: "Η εταιρεία ανακοίνωσε σήμερα τα εγκαίνια νέου εργοστασίου στα νότια της πόλης.",
  th: "บริษัทประกาศวันนี้ว่าได้เปิดโรงงานแห่งใหม่ทางใต้ของเมือง",
  ru: "Компания сегодня открыла новый цех, в котором будут выпускать роботы для энергетики, и объявила об этом.",
  uk: "Компанія сьогодні відкрила новий цех, у якому вироблятимуть роботів для енергетики, і повідомила про це.",
  bg: "Компанията откри днес нов цех, в който ще се произвеждат роботи за енергетиката, и очаква ръст на приходите през годината.",
  hi: "कंपनी ने आज शहर के दक्षिण में एक नए कारखाने की शुरुआत की है और कहा कि इस में ऊर्जा क्षेत्र के लिए रोबोट की आपूर्ति का काम होगा।",
} as const;

describe("a language is guessed where script or small words leave no doubt", () => {
  test.each(Object.entries(texts))("%s", (tag, text) => {
    expect(guessLanguage(text)?.tag).toBe(tag);
  });
});

describe("nothing is guessed of", () => {
  test.each([
    ["a text of few words", "Acme Robotics eröffnet eine neue Halle in Houston für die Industrie."],
    ["a list of names", "Acme Robotics, Northwind Energy, Blue Harbor Therapeutics, Falcon Minerals, Granite Software, Helix Logistics ".repeat(6)],
    ["a text half in one language and half in another", `${texts.en} ${texts.de}`],
    ["a headline in Han characters alone, which may be Japanese", "第一四半期決算短信"],
    ["Catalan, which is like several others", "L’empresa ha obert avui al sud de la ciutat una nova planta en què construirà robots per al sector de l’energia. La direcció espera que la planta dupliqui la capacitat i que sigui rendible abans de final d’any, segons ha dit el president, amb més comandes dels clients."],
    ["Serbian, which shares its letters", "Компанија је данас отворила нову халу у којој ће се производити роботи за енергетику, саопштено је."],
    ["English with a name in another script", `Acme (アクメ・ロボティクス) ${texts.en.slice(0, 80)}`],
    ["numbers and addresses", "12.5 10.2 https://example.com/das-ist-die-und-der-das 2024 2025"],
  ])("%s", (_, text) => {
    expect(guessLanguage(text)).toBeUndefined();
  });
});

describe("the enricher", () => {
  test("records what told it", () => {
    expect(language.enrich(draftOf(texts.ja), context).fields).toEqual({ lang: { value: "ja", rule: "guessed by its script" } });
    expect(language.enrich(draftOf(texts.de), context).fields).toEqual({ lang: { value: "de", rule: "guessed by its small words" } });
  });

  test("leaves what the document states, and what is the site's own", () => {
    expect(language.enrich(draftOf(texts.ja, { fields: { lang: stated("en", "lang") } }), context)).toEqual({});
    expect(language.enrich(draftOf(texts.en), { ...context, language: "en-GB" })).toEqual({});
    expect(language.enrich(draftOf(texts["zh-Hans"]), { ...context, language: "zh-Hant" }).fields?.lang?.value).toBe("zh-Hans");
  });
});
