import { midSentence } from "#app/i18n/format.ts";
import { useFieldLabel } from "#app/i18n/use-field-label.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { isListingPurpose, listingPurposes } from "../limits.ts";

/** What a row of several is called, by the start of its path. */
const rowNames = {
  standards: "standard_row",
  ip: "ip_row",
  "deployments.site": "deployment_site",
  "deployments.since": "deployment_site",
  "deployments.result": "deployment_result",
} as const;
/** What a field is called that is one of several in its row. */
const columnNames = {
  "ip.type": "ip_type",
  "ip.status": "ip_status",
  "ip.number": "ip_number",
  "deployments.since": "deployment_since",
} as const;

/** The label of the field at a path; of one in a row with its row, "deployments.0.since". */
export function useFieldName(): (path: string) => string {
  const { t } = useTranslation("listings");
  const labelOf = useFieldLabel("listings");
  return (path) => {
    if (isListingPurpose(path)) return t(`files.${listingPurposes[path].counted}`);
    const [, list = "", index, column = ""] = /^(\w+)\.(\d+)\.?(\w*)/.exec(path) ?? [];
    const place = `${list}.${column}`;
    const row = keyIn(rowNames, place) ?? keyIn(rowNames, list);
    if (!row) return labelOf(path);
    const name = t(`fields.${rowNames[row]}`, { n: Number(index) + 1 });
    const inRow = keyIn(columnNames, place);
    if (inRow) return `${name}, ${midSentence(t(`fields.${columnNames[inRow]}`))}`;
    if (path.endsWith(".vi")) return t("fields.in_vi", { label: name });
    return path.endsWith(".en") ? t("fields.in_en", { label: name }) : name;
  };
}

function keyIn<T extends object>(table: T, key: string): keyof T | undefined {
  return key in table ? (key as keyof T) : undefined;
}
