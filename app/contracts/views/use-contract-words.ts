import type { Signer } from "#app/assistance/signer.ts";
import { useSignature } from "#app/assistance/use-signature.ts";
import { formatDate, formatDateTime, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Bilingual } from "../model.ts";

/** The reader's language for the pages of NDAs and contracts. */
export function useContractWords() {
  const { t } = useTranslation("contracts");
  const locale = useLocale();
  const signature = useSignature();
  const { say } = t;
  return {
    say,
    locale,
    /** Who did it; the exchange itself where nobody is named. */
    signed: (signer: Signer | null) => (signer ? signature(signer) : say("versions.exchange")),
    date: (day: string) => formatDate(day, locale),
    dateTime: (date: Date) => formatDateTime(date, locale),
    pick: (text: Bilingual) => pick(text, locale),
  };
}
