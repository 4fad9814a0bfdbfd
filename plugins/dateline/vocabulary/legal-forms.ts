/** What stands at the end of a company's name and is not the name. */
const forms = [
  "GmbH & Co. KGaA", "GmbH & Co. KG", "SE & Co. KGaA", "AG & Co. KGaA", "AG & Co. KG", "S.A.B. de C.V", "SAB de CV", "S.A. de C.V", "SA de CV", "S. de R.L. de C.V",
  "Inc", "INC", "inc", "CORP", "LTD", "CORPORATION", "COMPANY", "LIMITED", "INCORPORATED", "Incorporated", "Corp", "Corporation", "Co", "CO", "Company", "Ltd", "Limited", "LLC", "L.L.C", "LP", "L.P", "LLP", "L.L.P", "LLLP",
  "PLC", "Plc", "plc", "P.L.C", "p.l.c", "PBC", "P.C", "P.A", "S.A", "SA", "S/A", "SE", "S.E", "N.V", "NV", "B.V", "BV", "AG", "GmbH", "gGmbH", "UG", "mbH", "e.V", "eG", "KGaA", "KG", "OHG", "A/S", "A/s", "ASA", "AS", "AB", "Abp", "Oyj", "OYJ", "Oy", "ApS", "hf",
  "S.p.A", "S.P.A", "SpA", "SPA", "S.r.l", "S.R.L", "Srl", "SRL", "SAS", "S.A.S", "SARL", "S.A.R.L", "S.à r.l", "SCA", "S.C.A", "SGPS", "S.A.U", "S.L", "S.L.U", "Ltda", "LTDA", "K.K", "G.K", "Pty", "PTY", "Pte", "PTE", "Pvt", "Bhd", "BHD", "Berhad", "Tbk", "publ", "a.s", "d.d", "Nyrt", "Zrt", "OÜ", "UAB",
];

const pattern = forms.map((form) => form.replaceAll(".", String.raw`\.`).replaceAll("/", String.raw`\/`)).join("|");

/** Chinese, Japanese and Korean forms stand at either end, without a space. */
const eastern = "株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限責任公司|控股有限公司|集团有限公司|集團有限公司|有限公司|주식회사|（株）|\\(株\\)|㈜";
const easternEnds = new RegExp(`^(?:${eastern})|(?:${eastern})$`, "gu");

/** A legal form as a whole word, `Inc.` or `Ltd`. */
export const legalForm = new RegExp(String.raw`(?:^|[\s,(])(?:${pattern})\.?\)?(?=$|[\s,;.)])|${eastern}`, "u");

const ending = new RegExp(String.raw`(?:(?:\s*,\s*|\s+)\(?(?:${pattern})\.?\)?)+[\s,]*$`, "u");

/** `KULR Technology Group, Inc.` → `KULR Technology Group`; `アクメ株式会社` → `アクメ`. */
export const withoutLegalForm = (name: string): string => name.replace(ending, "").replace(easternEnds, "").trim() || name.trim();
