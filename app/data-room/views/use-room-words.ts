import { useSignature } from "#app/assistance/use-signature.ts";
import { fileTypes } from "#app/documents/model.ts";
import { formatDateTime, formatNumber, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";

const MIB = 1024 * 1024;

/** The reader's language for the pages of data rooms. */
export function useRoomWords() {
  const { t } = useTranslation("room");
  const locale = useLocale();
  const signed = useSignature();
  const { say } = t;
  const size = (bytes: number): string =>
    bytes < MIB
      ? say("kb", { size: formatNumber(Math.max(1, Math.round(bytes / 1024)), locale) })
      : say("mb", { size: formatNumber(bytes / MIB, locale, 1) });
  return {
    say,
    locale,
    size,
    /** "PDF, 3,1 MB" */
    facts: (file: { contentType: string; sizeBytes: number }): string => {
      const type = fileTypes[file.contentType]?.name ?? "other";
      return `${say(`documents:types.${type}`)}, ${size(file.sizeBytes)}`;
    },
    name: (text: { vi: string; en: string | null }): string => pick(text, locale),
    signed,
    dateTime: (date: Date): string => formatDateTime(date, locale),
    number: (value: number): string => formatNumber(value, locale),
  };
}

export type RoomWords = ReturnType<typeof useRoomWords>;
