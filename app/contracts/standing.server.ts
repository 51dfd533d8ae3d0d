import type { Side, Who } from "#app/deals/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { confirmationsOf } from "./confirmations.server.ts";
import type { Standing } from "./page-model.ts";

const rolesThatBind = {
  sign_nda: ["signatory", "owner"],
  confirm_contract: ["signatory"],
} as const;

interface Asked {
  readonly dealId: string;
  readonly transition: keyof typeof rolesThatBind;
  readonly hash: string;
  readonly who: Who;
  readonly organisationId: string | null;
  /** Confirmations from before do not count: the deal's version its state began with. */
  readonly since: number;
}

/** Who has confirmed this content, whether the reader may, and who may in their place. */
export async function standingOf(db: Tx, asked: Asked): Promise<Standing> {
  const { dealId, transition, hash, who, organisationId, since } = asked;
  const lines = await confirmationsOf(db, dealId, transition, hash, since);
  const side: Side | null = who.kind === "party" ? who.side : null;
  const binds =
    who.kind === "party" && (who.signatory || (transition === "sign_nda" && who.owner === true));
  const binders =
    binds || !side || !organisationId
      ? []
      : await db.membership.findMany({
          where: { organisationId, roles: { hasSome: [...rolesThatBind[transition]] } },
          orderBy: { createdAt: "asc" },
          take: 5,
          select: { user: { select: { name: true } } },
        });
  return {
    lines,
    mine: lines.some((line) => line.side === side),
    binds,
    binders: binders.map(({ user }) => user.name),
  };
}
