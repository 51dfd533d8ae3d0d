import { contentHash } from "#app/deals/content-hash.server.ts";
import { dateOf } from "#app/deals/effect-context.server.ts";
import { mayRequest } from "#app/deals/policy.ts";
import { recomputeGrade } from "#app/deals/recompute-grade.server.ts";
import { openDeal } from "#app/deals/request-deal.server.ts";
import type { ReceivedFile } from "#app/documents/receive-form.server.ts";
import { storeUpload } from "#app/documents/store-upload.server.ts";
import type { Locale } from "#app/i18n/config.ts";
import { termsValue } from "#app/negotiation/terms.ts";
import { holdTaxCode } from "#app/organisations/claim-tax-code.server.ts";
import { foundByInvitation } from "#app/organisations/found-by-invitation.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { tellOperators } from "#app/organisations/tell-operators.server.ts";
import type { Db, Prisma, Tx } from "#app/platform/db/client.server.ts";
import { takeTurn } from "#app/platform/db/take-turn.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { countAttempt } from "#app/platform/http/rate-limit.server.ts";
import { newId } from "#app/platform/ids.ts";
import { localDay } from "#app/platform/local-day.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { asJson } from "#app/platform/stored-json.ts";
import { declaredTerms } from "./rules.ts";
import { type DeclarationInput, declarationSchema } from "./schema.ts";

export interface DeclareCtx {
  readonly db: Db;
  readonly now: Date;
  readonly actor: UserActor;
  readonly locale: Locale;
  /** Name of whoever declares, for the invitation's mail. */
  readonly inviter: string;
}

interface Declared {
  readonly values: unknown;
  readonly files?: readonly Pick<ReceivedFile, "fileName" | "bytes">[];
}

const perDay = { name: "declare-deal", limit: 20, windowSeconds: 86_400 };

const party = { id: true, nameVi: true, nameEn: true, wardCode: true, size: true } as const;
type Party = Prisma.OrganisationGetPayload<{ select: typeof party }>;

/**
 * Puts a deal made elsewhere on record: counted under its own origin, grade E until the other side
 * attests it. A side that is not on the exchange yet is invited and its organisation made.
 */
export async function declareDeal(
  ctx: DeclareCtx,
  input: Declared,
): Promise<Result<{ dealId: string; invited: boolean }>> {
  if (!mayRequest(ctx.actor.organisationKind)) return refuse(403, "deals.kind_cannot_request");
  const parsed = declarationSchema.safeParse(input.values, withInput);
  if (!parsed.success) {
    return refuse(422, "deals.check_form", { fields: fieldErrors(parsed.error) });
  }
  const early = futureDays(parsed.data, ctx.now);
  if (early) return refuse(422, "deals.check_form", { fields: early });
  if ((await countAttempt(ctx.db, perDay, ctx.actor.organisationId, ctx.now)) > 0) {
    return refuse(429, "organisations.too_many");
  }
  return inTransaction(ctx.db, (tx) => declareIn(tx, ctx, parsed.data, input.files ?? []));
}

/** A deal to come is made on the exchange, not declared. */
function futureDays(declared: DeclarationInput, now: Date): Record<string, string> | null {
  const late = (day: string | null) => day !== null && day > localDay(now);
  const fields: Record<string, string> = {};
  if (late(declared.signedOn)) fields.signedOn = "deals.date_in_future";
  if (late(declared.deliveredOn)) fields.deliveredOn = "deals.date_in_future";
  return Object.keys(fields).length > 0 ? fields : null;
}

async function declareIn(
  tx: Tx,
  ctx: DeclareCtx,
  declared: DeclarationInput,
  files: NonNullable<Declared["files"]>,
): Promise<Result<{ dealId: string; invited: boolean }>> {
  const found = await otherSide(tx, ctx, declared);
  if (!found.ok) return found;
  const { organisation, members } = found.value;
  const mine = await tx.organisation.findUniqueOrThrow({
    where: { id: ctx.actor.organisationId },
    select: party,
  });
  await lockPair(tx, mine.id, organisation.id);
  const known = await sameContract(tx, mine.id, organisation.id, declared);
  if (known) {
    return refuse(409, "declared.known", { fields: { contractNumber: "declared.known" } });
  }
  const { side } = declared;
  const { dealId, code } = await openDeal(tx, {
    name: "declare",
    state: "delivered",
    side,
    actor: ctx.actor,
    now: ctx.now,
    buyer: side === "buyer" ? mine : organisation,
    seller: side === "seller" ? mine : organisation,
    data: dealFields(declared, ctx.now),
  });
  await writeDeclaration(tx, ctx, dealId, declared, members === 0);
  for (const file of files) {
    const stored = await storeUpload(
      { db: tx, now: ctx.now, actor: ctx.actor },
      { purpose: "contract", subjectId: dealId, organisationId: ctx.actor.organisationId, file },
    );
    if (stored.ok) continue;
    const { key, params } = stored.refusal;
    return refuse(422, key, { ...(params ? { params } : {}), fields: { files: key } });
  }
  if (members === 0 && !declared.otherEmail) {
    await tellOperators(tx, {
      event: "deals.declared_unreachable",
      dedupeKey: `declared:${dealId}`,
      params: { code, titleVi: declared.title, titleEn: "", partyVi: organisation.nameVi },
      href: `/deals/${dealId}`,
    });
  }
  await recomputeGrade(tx, dealId);
  return ok({ dealId, invited: members === 0 });
}

function dealFields(declared: DeclarationInput, now: Date) {
  const { title, purpose, industry, scale, valueVnd, signedOn, deliveredOn } = declared;
  return {
    origin: "declared" as const,
    titleVi: title,
    purpose,
    industry,
    scale,
    timing: "now",
    valueVnd: BigInt(valueVnd),
    declarationState: "declared" as const,
    requestedAt: now,
    signedAt: dateOf(signedOn),
    deliveredAt: dateOf(deliveredOn ?? signedOn),
  };
}

async function writeDeclaration(
  tx: Tx,
  ctx: DeclareCtx,
  dealId: string,
  declared: DeclarationInput,
  invited: boolean,
): Promise<void> {
  const terms = declaredTerms(declared);
  await tx.termSheet.create({
    data: {
      id: newId(),
      dealId,
      number: 1,
      side: declared.side,
      terms: asJson(terms),
      hash: contentHash(terms),
      valueVnd: termsValue(terms),
      validUntil: ctx.now,
      offeredById: ctx.actor.userId,
      offeredAt: ctx.now,
    },
  });
  await tx.declaration.create({
    data: {
      dealId,
      side: declared.side,
      contractNumber: declared.contractNumber || null,
      invitedEmail: invited ? declared.otherEmail : null,
      declaredById: ctx.actor.userId,
      declaredAt: ctx.now,
    },
  });
}

/** The partner by its tax code; made and invited where the exchange does not know it. */
async function otherSide(
  tx: Tx,
  ctx: DeclareCtx,
  declared: DeclarationInput,
): Promise<Result<{ organisation: Party; members: number }>> {
  const taxCode = declared.otherTaxCode;
  // Two who name the same unknown partner at once make it once.
  await holdTaxCode(tx, taxCode);
  const known = await tx.organisation.findUnique({
    where: { taxCode },
    select: { ...party, kind: true, _count: { select: { memberships: true } } },
  });
  const wrong = (field: string, key: string) => refuse(422, key, { fields: { [field]: key } });
  if (known?.id === ctx.actor.organisationId) return wrong("otherTaxCode", "declared.own_tax_code");
  if (known && !mayRequest(known.kind)) return wrong("otherTaxCode", "declared.kind_cannot");
  if (known) {
    const { _count, kind: _kind, ...organisation } = known;
    return ok({ organisation, members: _count.memberships });
  }
  const { otherName: nameVi, otherEmail: email, otherKind: kind } = declared;
  if (nameVi.length < 3) return wrong("otherName", "declared.name_needed");
  if (!email) return wrong("otherEmail", "declared.email_needed");
  const facts = { kind: kind === "intermediary" ? "enterprise" : kind, nameVi, taxCode, email };
  const id = await foundByInvitation(tx, ctx, facts);
  const organisation = await tx.organisation.findUniqueOrThrow({ where: { id }, select: party });
  return ok({ organisation, members: 0 });
}

/** Two declarations between the same two happen one after the other. */
async function lockPair(tx: Tx, one: string, other: string): Promise<void> {
  await takeTurn(tx, `declare:${[one, other].sort().join(":")}`);
}

/** One contract between the same two is declared once, whoever of them does it. */
async function sameContract(
  tx: Tx,
  one: string,
  other: string,
  { contractNumber, signedOn, valueVnd }: DeclarationInput,
): Promise<boolean> {
  const count = await tx.deal.count({
    where: {
      origin: "declared",
      OR: [
        { buyerOrganisationId: one, sellerOrganisationId: other },
        { buyerOrganisationId: other, sellerOrganisationId: one },
      ],
      signedAt: dateOf(signedOn),
      ...(contractNumber
        ? { declaration: { contractNumber } }
        : { valueVnd: BigInt(valueVnd), declaration: { contractNumber: null } }),
    },
  });
  return count > 0;
}
