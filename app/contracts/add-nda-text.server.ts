import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { isManager } from "#app/organisations/policy.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { secondPressSince, takeTurn } from "#app/platform/db/take-turn.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors, withInput } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { unknownPlaces } from "./nda.ts";
import { ndaTexts } from "./nda-queries.server.ts";
import { ndaTextSchema } from "./schema.ts";

/** A clause is its heading in the first line and its text below; an empty line ends it. */
function clausesOf(text: string): { heading: string; text: string }[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => {
      const [heading = "", ...rest] = block.split("\n");
      return { heading: heading.trim(), text: rest.join(" ").trim() };
    });
}

/** The operator adds a version of an NDA text. Talks that began before its date keep the text they have. */
export function addNdaText(
  ctx: { readonly db: Db; readonly now: Date; readonly actor: UserActor },
  values: unknown,
): Promise<Result<{ version: number }>> {
  return inTransaction(ctx.db, async (tx) => {
    if (ctx.actor.organisationKind !== "operator") return refuse(404, "deals.not_found");
    if (!isManager(ctx.actor)) return refuse(403, "organisations.needs_manager");
    const parsed = ndaTextSchema.safeParse(values, withInput);
    if (!parsed.success) {
      return refuse(422, "deals.check_form", { fields: fieldErrors(parsed.error) });
    }
    const { kind, inForceFrom, note, titleVi, titleEn, clausesVi, clausesEn } = parsed.data;
    const fields: Record<string, string> = {};
    if (unknownPlaces(clausesVi).length > 0) fields.clausesVi = "contracts.unknown_place";
    if (unknownPlaces(clausesEn).length > 0) fields.clausesEn = "contracts.unknown_place";
    const vi = clausesOf(clausesVi);
    const en = clausesOf(clausesEn);
    if (vi.length !== en.length) fields.clausesEn = "contracts.clauses_differ";
    if ([...vi, ...en].some(({ text }) => !text)) fields.clausesVi ??= "contracts.clause_empty";
    if (Object.keys(fields).length > 0) return refuse(422, "deals.check_form", { fields });
    const written = {
      kind,
      inForceFrom: new Date(`${inForceFrom}T00:00:00Z`),
      note,
      addedById: ctx.actor.userId,
    };
    const text = {
      title: { vi: titleVi, en: titleEn },
      clauses: vi.map((clause, index) => ({
        heading: { vi: clause.heading, en: en[index]?.heading ?? "" },
        text: { vi: clause.text, en: en[index]?.text ?? "" },
      })),
    };
    await takeTurn(tx, "nda_text_version");
    const same = await tx.ndaTextVersion.findFirst({
      where: { ...written, text: { equals: text }, addedAt: { gte: secondPressSince(ctx.now) } },
      select: { version: true },
    });
    if (same) return ok(same);
    const known = (await ndaTexts(tx)).filter((text) => text.kind === kind);
    const version = Math.max(0, ...known.map((text) => text.version)) + 1;
    const id = newId();
    await tx.ndaTextVersion.create({ data: { ...written, id, version, text, addedAt: ctx.now } });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "contracts.add_nda_text",
      subjectType: "nda_text",
      subjectId: id,
      data: { kind, version, inForceFrom },
      at: ctx.now,
    });
    return ok({ version });
  });
}
