import type { Tx } from "#app/platform/db/client.server.ts";
import { takeTurn } from "#app/platform/db/take-turn.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";

/** Nobody else makes an organisation of this tax code before the end of the transaction. */
export function holdTaxCode(tx: Tx, taxCode: string): Promise<void> {
  return takeTurn(tx, `tax-code:${taxCode}`);
}

/** Whether a tax code is free, or its organisation's own; of two who want it at once the second is told. */
export async function claimTaxCode(
  tx: Tx,
  taxCode: string,
  organisationId: string | null = null,
): Promise<Result<null>> {
  await holdTaxCode(tx, taxCode);
  const holder = await tx.organisation.findUnique({ where: { taxCode }, select: { id: true } });
  if (!holder || holder.id === organisationId) return ok(null);
  const key = "organisations.tax_code_taken";
  return refuse(422, key, { fields: { taxCode: key } });
}
