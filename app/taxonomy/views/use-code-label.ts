import { useTranslation } from "#app/i18n/use-translation.tsx";
import { type CodeList, codeKey } from "../code-key.ts";

/** The label of a code in the reader's language. */
export function useCodeLabel(): (list: CodeList, code: string | number) => string {
  const { t } = useTranslation("codes");
  return (list, code) => t.say(codeKey(list, code));
}
