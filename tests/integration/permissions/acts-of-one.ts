import { grantAssistance } from "#app/assistance/grant-assistance.server.ts";
import { revokeAssistance } from "#app/assistance/revoke-assistance.server.ts";
import { declareDeal } from "#app/declared/declare-deal.server.ts";
import type { Result } from "#app/platform/result.ts";
import { taxCode } from "#tests/factories/people.ts";
import type { Ctx } from "./acts.ts";

const declaration = {
  side: "buyer",
  otherTaxCode: taxCode(),
  otherName: "Công ty CP Máy Rửa Sông Cầu",
  otherEmail: "phong.kd@maysongcau.example",
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

/** What is done for one's own organisation, about no deal that is there. */
export const actsOfOne: Record<string, (ctx: Ctx) => Promise<Result<unknown>>> = {
  grantAssistance: (ctx) => {
    const endsOn = new Date(ctx.now.getTime() + 30 * 86_400_000).toISOString().slice(0, 10);
    return grantAssistance(
      { ...ctx, ipAddress: null },
      { scopes: ["deals"], endsOn, agree: "yes" },
    );
  },
  revokeAssistance: (ctx) => revokeAssistance({ ...ctx, ipAddress: null }),
  declareDeal: (ctx) =>
    declareDeal({ ...ctx, locale: "vi", inviter: "Nguyễn An" }, { values: declaration }),
};
