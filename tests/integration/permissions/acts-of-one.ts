import { grantAssistance } from "#app/assistance/grant-assistance.server.ts";
import { revokeAssistance } from "#app/assistance/revoke-assistance.server.ts";
import { declareDeal } from "#app/declared/declare-deal.server.ts";
import type { Result } from "#app/platform/result.ts";
import { declaration } from "#tests/factories/forms.ts";
import { taxCode } from "#tests/factories/people.ts";
import type { Ctx } from "./acts.ts";

const declared = {
  ...declaration,
  otherTaxCode: taxCode(),
  otherName: "Công ty CP Máy Rửa Sông Cầu",
  otherEmail: "phong.kd@maysongcau.example",
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
    declareDeal({ ...ctx, locale: "vi", inviter: "Nguyễn An" }, { values: declared }),
};
