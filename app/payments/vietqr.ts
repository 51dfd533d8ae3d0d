/**
 * The text of a VietQR picture: EMV merchant-presented QR with the NAPAS 247 template (tag 38).
 * Source: NAPAS, "Technical specifications on QR switching, part IV: QR code format", version 1.5.2,
 * January 2021.
 */
export interface Transfer {
  /** Six digits NAPAS gave the payee's bank. */
  bankBin: string;
  accountNumber: string;
  /** Integer ₫; without it the payer types the amount. */
  amountVnd?: bigint;
  /** What the bank writes on both statements; up to 25 letters and digits. */
  content?: string;
}

const NAPAS = "A000000727";
const TO_ACCOUNT = "QRIBFTTA";
const VND = "704";

/** One data object: two digits of tag, two of length, the value. */
function field(tag: string, value: string): string {
  if (value.length > 99) throw new RangeError(`QR field ${tag} is longer than 99`);
  return `${tag}${String(value.length).padStart(2, "0")}${value}`;
}

/** Banks take plain letters, digits and spaces; accents are dropped, the rest becomes nothing. */
export function bankText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .replace(/[^A-Za-z0-9 ]/g, "")
    .slice(0, 25);
}

/** CRC-16/CCITT-FALSE over the ASCII text, four capital hexadecimal digits. */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (const character of text) {
    crc ^= character.charCodeAt(0) << 8;
    for (let bit = 0; bit < 8; bit++) {
      crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
    }
  }
  return crc.toString(16).toUpperCase().padStart(4, "0");
}

/** The whole text to draw; with an amount the code is dynamic (12), without one static (11). */
export function vietQrText(transfer: Transfer): string {
  const { bankBin, accountNumber, amountVnd, content } = transfer;
  const account = field("00", bankBin) + field("01", accountNumber);
  const purpose = content ? bankText(content) : "";
  const body = [
    field("00", "01"),
    field("01", amountVnd ? "12" : "11"),
    field("38", field("00", NAPAS) + field("01", account) + field("02", TO_ACCOUNT)),
    field("53", VND),
    amountVnd ? field("54", amountVnd.toString()) : "",
    field("58", "VN"),
    purpose ? field("62", field("08", purpose)) : "",
    "6304",
  ].join("");
  return body + crc16(body);
}
