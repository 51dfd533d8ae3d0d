/** What people type into the forms of a deal, where a test does not care what. */

/** A deal made elsewhere; whose tax code the other side has, a test adds. */
export const declaration = {
  side: "buyer",
  title: "Dây chuyền rửa hạt nhựa",
  purpose: "Rửa ly tâm mảnh nhựa tái sinh.",
  industry: "C10",
  scale: "450 kg mỗi giờ",
  form: "technical_service",
  exclusivity: "none",
  termMonths: "",
  valueVnd: "1,62 tỷ",
  royaltyBase: "",
  royaltyPercent: "",
  warrantyMonths: "12",
  contractNumber: "12/2026/HĐ",
  signedOn: "2026-01-15",
  deliveredOn: "",
};

/** The five questions of the legal path: abroad, and nothing else the law asks about. */
export const acrossTheBorder = {
  crossBorder: "yes",
  stateCapital: "no",
  resultCertified: "no",
  restrictedTechnology: "no",
  entries: [],
  protectedIp: "no",
  relatedParties: "no",
};

/** A valuer's opinion. @param validUntil a day after the valuation's */
export const anOpinion = (validUntil: string) => ({
  method: "income",
  minVnd: "350 triệu",
  maxVnd: "420 triệu",
  valuedOn: "2026-02-01",
  validUntil,
  purposeKind: "contract_price",
  purpose: "Chốt phí chuyển giao",
  sources: "Sổ sách ba năm của bên nhận.",
  authorTitle: "Trần Thu Hà",
});
