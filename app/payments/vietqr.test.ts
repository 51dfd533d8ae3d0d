import { describe, expect, test } from "vitest";
import { bankText, crc16, vietQrText } from "./vietqr.ts";

describe("CRC", () => {
  test("the check value of CRC-16/CCITT-FALSE", () => {
    expect(crc16("123456789")).toBe("29B1");
  });

  // Samples of NAPAS's specification 1.5.2 and of codes in public use.
  test.each([
    "00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN62340107NPS68690819thanh toan don hang63042E2E",
    "00020101021238600010A00000072701300006970403011697040311012345670208QRIBFTTC530370454061800005802VN62340107NPS68690819thanh toan don hang6304A203",
    "00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F",
    "00020101021238540010A00000072701240006970436011010234567890208QRIBFTTA5303704540719430005802VN62120808TT0000696304A8E5",
  ])("closes %s", (text) => {
    expect(crc16(text.slice(0, -4))).toBe(text.slice(-4));
  });
});

describe("VietQR", () => {
  test("a transfer with amount and content", () => {
    const text = vietQrText({
      bankBin: "970403",
      accountNumber: "0011012345678",
      amountVnd: 180_000n,
      content: "thanh toan don hang",
    });
    expect(text).toBe(
      "00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN62230819thanh toan don hang63045FAB",
    );
  });

  test("another bank, another content", () => {
    const text = vietQrText({
      bankBin: "970415",
      accountNumber: "0011001932418",
      amountVnd: 120_000n,
      content: "ung ho lu lut",
    });
    expect(text).toBe(
      "00020101021238570010A00000072701270006970415011300110019324180208QRIBFTTA530370454061200005802VN62170813ung ho lu lut6304C15C",
    );
  });

  test("without amount it is static", () => {
    const text = vietQrText({ bankBin: "970416", accountNumber: "257678859" });
    expect(text).toBe(
      "00020101021138530010A0000007270123000697041601092576788590208QRIBFTTA53037045802VN6304AE9F",
    );
  });

  test("a milestone above the eight digits of a card still fits", () => {
    const text = vietQrText({
      bankBin: "970436",
      accountNumber: "0011001234567",
      amountVnd: 1_250_000_000n,
      content: "NC260417M1",
    });
    expect(text).toContain("54101250000000");
    expect(text).toContain("0810NC260417M1");
  });

  test("banks get plain letters, digits and spaces", () => {
    expect(bankText("Trả mốc 1, đợt 2: ₫!")).toBe("Tra moc 1 dot 2 ");
    expect(bankText("a".repeat(40))).toHaveLength(25);
  });
});
