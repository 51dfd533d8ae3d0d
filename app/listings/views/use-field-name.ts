import { useTranslation } from "#app/i18n/use-translation.tsx";

/** The label of the field at a path, "title.vi" or "ip.0.type"; empty for one without a label. */
export function useFieldName(): (path: string) => string {
  const { t, i18n } = useTranslation("listings");
  const inLanguage = (label: string, path: string) => {
    if (path.endsWith(".vi")) return t("fields.in_vi", { label });
    return path.endsWith(".en") ? t("fields.in_en", { label }) : label;
  };
  return (path) => {
    const parts = path.split(".");
    for (let length = parts.length; length > 0; length -= 1) {
      const key = `fields.${parts.slice(0, length).join(".")}.label`;
      if (i18n.exists(`listings:${key}`)) return inLanguage(t(key as never) as string, path);
    }
    return "";
  };
}
