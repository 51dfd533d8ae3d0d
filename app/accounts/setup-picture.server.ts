import { toString as qrCode } from "qrcode";
import { z } from "zod";
import type { SecondFactorSetup } from "./second-factor.server.ts";

const packed = z.object({
  uri: z.string().startsWith("otpauth://totp/").max(500),
  backupCodes: z.array(z.string().max(20)).max(20),
});

/** The setup as a picture and as text, and packed to come back with the first code. */
export async function setupOnScreen(setup: SecondFactorSetup) {
  const svg = await qrCode(setup.uri, { type: "svg", margin: 1, errorCorrectionLevel: "M" });
  return {
    picture: `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`,
    secret: new URL(setup.uri).searchParams.get("secret") ?? "",
    backupCodes: setup.backupCodes,
    packed: JSON.stringify(setup),
  };
}

/** What the confirming form sent back, to show the picture again after a wrong code. */
export function unpackSetup(text: FormDataEntryValue | null): SecondFactorSetup | null {
  try {
    return packed.parse(JSON.parse(String(text)));
  } catch {
    return null;
  }
}
