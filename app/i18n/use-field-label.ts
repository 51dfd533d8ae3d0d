import { useTranslation } from "./use-translation.tsx";

/**
 * The label of a long form's field at a path, "title.vi" or "ip.0.type", as its room's messages have it;
 * empty for one without a label.
 */
export function useFieldLabel(room: "listings" | "challenges"): (path: string) => string {
  const { t, i18n } = useTranslation(room);
  const { say } = t;
  const inLanguage = (label: string, path: string) => {
    if (path.endsWith(".vi")) return say("fields.in_vi", { label });
    return path.endsWith(".en") ? say("fields.in_en", { label }) : label;
  };
  return (path) => {
    const parts = path.split(".");
    for (let length = parts.length; length > 0; length -= 1) {
      const key = `fields.${parts.slice(0, length).join(".")}.label`;
      if (i18n.exists(`${room}:${key}`)) return inLanguage(say(key), path);
    }
    return "";
  };
}
