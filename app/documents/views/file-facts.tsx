import { formatNumber } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { fileTypes } from "../model.ts";

/** "PDF, 3,1 MB" */
export function useFileFacts(): (file: { contentType: string; sizeBytes: number }) => string {
  const { t } = useTranslation("documents");
  const locale = useLocale();
  return ({ contentType, sizeBytes }) => {
    const type = fileTypes[contentType]?.name ?? "other";
    const mega = sizeBytes / 1024 ** 2;
    const size =
      mega >= 1
        ? t("size_mb", { size: formatNumber(mega, locale, 1) })
        : t("size_kb", { size: formatNumber(Math.max(1, Math.round(sizeBytes / 1024)), locale) });
    return `${t.say(`types.${type}`)}, ${size}`;
  };
}
