/**
 * The people of the demo city one can be in one click, in the order they are offered. Their address is
 * `<key>@demo.nhipcau.test`; what they do is said by `accounts:demo.tasks.<kind>`.
 */
export const demoPersonas = [
  { key: "thinh.bai-giua", kind: "enterprise_owner" },
  { key: "hanh.bai-giua", kind: "enterprise_signatory" },
  { key: "khue.song-nhue", kind: "institute_manager" },
  { key: "luong.song-nhue", kind: "institute_signatory" },
  { key: "dang.lua-som", kind: "vendor" },
  { key: "thuy.diem-den", kind: "agency" },
  { key: "anh.nhip-noi", kind: "intermediary" },
  { key: "ha.van-hanh", kind: "operator" },
  { key: "hanh.thanh-pho", kind: "city" },
] as const;
export type DemoPersona = (typeof demoPersonas)[number];

export function demoAddress(key: string): string {
  return `${key}@demo.nhipcau.test`;
}

/** Personas are found by their address. */
export function isPersonaAddress(email: string): boolean {
  return demoPersonas.some(({ key }) => demoAddress(key) === email);
}

/** Every persona's password, for what asks for one again. Exists in the demo city only. */
export const demoPassword = "nhip-cau-demo-2026";
