/**
 * Banks a Vietnamese transfer can go to: the BIN that VietQR and NAPAS use, and the short name people
 * know. The codes are those public VietQR integrations use (compared November 2026); the list is not
 * an official register, and a bank that merged may have kept its code.
 */
export const banks = [
  { bin: "970405", name: "Agribank" },
  { bin: "970415", name: "VietinBank" },
  { bin: "970418", name: "BIDV" },
  { bin: "970436", name: "Vietcombank" },
  { bin: "970425", name: "ABBANK" },
  { bin: "970416", name: "ACB" },
  { bin: "970409", name: "Bac A Bank" },
  { bin: "970438", name: "BAOVIET Bank" },
  { bin: "970431", name: "Eximbank" },
  { bin: "970437", name: "HDBank" },
  { bin: "970434", name: "Indovina Bank" },
  { bin: "970452", name: "KienlongBank" },
  { bin: "970449", name: "LPBank" },
  { bin: "970422", name: "MB" },
  { bin: "970426", name: "MSB" },
  { bin: "970428", name: "Nam A Bank" },
  { bin: "970419", name: "NCB" },
  { bin: "970448", name: "OCB" },
  { bin: "970430", name: "PGBank" },
  { bin: "970412", name: "PVcomBank" },
  { bin: "970403", name: "Sacombank" },
  { bin: "970400", name: "Saigonbank" },
  { bin: "970429", name: "SCB" },
  { bin: "970440", name: "SeABank" },
  { bin: "970443", name: "SHB" },
  { bin: "970424", name: "Shinhan Bank" },
  { bin: "970407", name: "Techcombank" },
  { bin: "970423", name: "TPBank" },
  { bin: "970441", name: "VIB" },
  { bin: "970427", name: "VietABank" },
  { bin: "970433", name: "VietBank" },
  { bin: "970432", name: "VPBank" },
  { bin: "970421", name: "VRB" },
  { bin: "970457", name: "Woori Bank" },
] as const;

/** Where an organisation receives money; null where it said nothing. */
export interface BankAccount {
  readonly bankBin: string | null;
  readonly bankAccountNumber: string | null;
}

/** The name of a bank; its digits where the name is not known. */
export function bankName(bin: string): string {
  return banks.find((bank) => bank.bin === bin)?.name ?? bin;
}

/** Enough of an account for its owner to know it, too little to pay to: "Vietcombank ••••4567". */
export function maskedAccount({ bankBin, bankAccountNumber }: BankAccount): string | null {
  if (!bankBin || !bankAccountNumber) return null;
  const shown = Math.min(4, Math.floor(bankAccountNumber.length / 2));
  return `${bankName(bankBin)} ••••${bankAccountNumber.slice(-shown)}`;
}

/** Whether money would arrive elsewhere; the holder's name alone moves none. */
export function movesAccount(before: BankAccount, after: BankAccount): boolean {
  return before.bankBin !== after.bankBin || before.bankAccountNumber !== after.bankAccountNumber;
}
