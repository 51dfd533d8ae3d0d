import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Side } from "../model.ts";
import type { RoleNames, RoleWords } from "../role-words.ts";

/** "bên giao" and "bên nhận" of a technology, "bên cung" and "bên cầu" of everything else. */
export function useRoleNames(words: RoleWords): RoleNames {
  const { t } = useTranslation("codes");
  const locale = useLocale();
  const name = (side: Side) => {
    const role = t(`dealRoles.${words}.${side}`);
    return role.charAt(0).toLocaleLowerCase(locale) + role.slice(1);
  };
  return { sellerRole: name("seller"), buyerRole: name("buyer") };
}
