/**
 * Banks by the six digits NAPAS gave them, under the short names people know them by. Source: NAPAS
 * list of members of the 247 transfer service, as of 2026. A payee's bank outside this list still
 * works: it is then named by its digits.
 */
const names: Readonly<Record<string, string>> = {
  "970400": "SaigonBank",
  "970403": "Sacombank",
  "970405": "Agribank",
  "970406": "Vikki Bank",
  "970407": "Techcombank",
  "970408": "GPBank",
  "970409": "Bac A Bank",
  "970412": "PVcomBank",
  "970414": "MBV",
  "970415": "VietinBank",
  "970416": "ACB",
  "970418": "BIDV",
  "970419": "NCB",
  "970421": "VRB",
  "970422": "MB Bank",
  "970423": "TPBank",
  "970424": "Shinhan Bank",
  "970425": "ABBANK",
  "970426": "MSB",
  "970427": "VietABank",
  "970428": "Nam A Bank",
  "970429": "SCB",
  "970430": "PGBank",
  "970431": "Eximbank",
  "970432": "VPBank",
  "970433": "VietBank",
  "970436": "Vietcombank",
  "970437": "HDBank",
  "970438": "BAOVIET Bank",
  "970440": "SeABank",
  "970441": "VIB",
  "970443": "SHB",
  "970444": "VCBNeo",
  "970446": "Co-opBank",
  "970448": "OCB",
  "970449": "LPBank",
  "970452": "KienlongBank",
  "970454": "BVBank",
  "970457": "Woori Bank",
  "970458": "UOB",
};

/** Every bank in the list, by name; for choosing one's own bank. */
export const banks: readonly { bin: string; name: string }[] = Object.entries(names)
  .map(([bin, name]) => ({ bin, name }))
  .sort((a, b) => a.name.localeCompare(b.name, "vi"));

/** The name of a bank, or null when its digits are not in the list. */
export function bankName(bin: string): string | null {
  return names[bin] ?? null;
}
