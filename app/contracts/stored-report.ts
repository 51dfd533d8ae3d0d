import { z } from "zod";
import { storedAs } from "#app/platform/stored-json.ts";
import { type SignatureReport, signatureStates } from "./signature-model.ts";

const text = z.string().nullable();
/** JSON keeps a moment as text. */
const moment = z.iso.datetime().nullable();

const readStored = storedAs(
  "signature report",
  z.object({
    verdict: z.enum([...signatureStates, "none", "not_pdf"]),
    signatures: z.array(
      z.object({
        state: z.enum(signatureStates),
        signer: text,
        organisation: text,
        issuer: text,
        serialNumber: text,
        signedAt: moment,
        validFrom: moment,
        validTo: moment,
        inForce: z.boolean().nullable(),
        bytesAfter: z.int(),
        coveredLater: z.boolean(),
      }),
    ),
  }),
);

const dateOf = (stored: string | null) => (stored === null ? null : new Date(stored));

/** What the check of a signed copy found when it was handed in. */
export function readReport(json: unknown): SignatureReport {
  const { verdict, signatures } = readStored(json);
  return {
    verdict,
    signatures: signatures.map((one) => ({
      ...one,
      signedAt: dateOf(one.signedAt),
      validFrom: dateOf(one.validFrom),
      validTo: dateOf(one.validTo),
    })),
  };
}
