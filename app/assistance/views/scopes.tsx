import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { AssistanceScope } from "../model.ts";

/** What the exchange may do for a member. */
export function Scopes({ scopes }: { scopes: readonly AssistanceScope[] }) {
  const { t } = useTranslation("assistance");
  return (
    <ul className="mt-s-1 list-disc ps-s-4">
      {scopes.map((scope) => (
        <li key={scope}>{t(`scope.${scope}`)}</li>
      ))}
    </ul>
  );
}
