import { pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Signer } from "./signer.ts";

/** How an act is signed: "Lê Thu Hà", or "Lê Thu Hà của sàn làm thay Cơ khí An Phú". */
export function useSignature(): (signer: Signer | null) => string {
  const { t } = useTranslation("shell");
  const locale = useLocale();
  return (signer) =>
    signer?.onBehalfOf
      ? t("on_behalf", { person: signer.name, party: pick(signer.onBehalfOf, locale) })
      : (signer?.name ?? "");
}
