/** What stands at the end of a company's name and is not the name. */
const forms = ["GmbH & Co. KGaA", "GmbH & Co. KG", "Inc", "INC", "CORP", "LTD", "CORPORATION", "LIMITED", "INCORPORATED", "Incorporated", "Corp", "Corporation", "Co", "Company", "Ltd", "Limited", "LLC", "L.L.C", "LP", "L.P", "LLP", "PLC", "plc", "S.A", "SA", "SE", "N.V", "NV", "B.V", "BV", "AG", "GmbH", "KGaA", "KG", "A/S", "ASA", "AS", "AB", "Oyj", "Oy", "S.p.A", "SpA", "S.r.l", "Srl", "SAS", "S.A.S", "SARL", "K.K", "Pty", "Pte", "Bhd", "publ"];

const pattern = forms.map((form) => form.replaceAll(".", String.raw`\.`)).join("|");

/** A legal form as a whole word, `Inc.` or `Ltd`. */
export const legalForm = new RegExp(String.raw`(?:^|[\s,(])(?:${pattern})\.?\)?(?=$|[\s,;.)])`);

const ending = new RegExp(String.raw`(?:\s*,?\s+\(?(?:${pattern})\.?\)?)+[\s,]*$`);

/** `KULR Technology Group, Inc.` → `KULR Technology Group`. */
export const withoutLegalForm = (name: string): string => name.replace(ending, "").trim() || name.trim();
