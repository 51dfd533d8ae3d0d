import { useTranslation } from "#app/i18n/use-translation.tsx";
import { FieldError } from "#app/ui/long-form/field-error.tsx";
import { type OrganisationRole, organisationRoles } from "../model.ts";

interface Props {
  chosen: readonly OrganisationRole[];
  /** The others are shown but stay as they are. */
  grantable: readonly OrganisationRole[];
  /** Tells the fields of several forms on a page apart. */
  prefix: string;
  error?: string;
}

/** The roles of a member, each with what it allows. */
export function RoleTicks({ chosen, grantable, prefix, error }: Props) {
  const { t } = useTranslation("organisations");
  return (
    <fieldset id={prefix === "new" ? "f-roles" : undefined} tabIndex={-1}>
      <legend className="lab">{t("field.roles")}</legend>
      {organisationRoles.map((role) => {
        const fixed = !grantable.includes(role);
        const on = chosen.includes(role);
        if (fixed && !on) return null;
        return (
          <label className="tick" key={role}>
            <input type="checkbox" name="roles" value={role} defaultChecked={on} disabled={fixed} />
            {/* A disabled box is not sent along, and this role must not be lost by that. */}
            {fixed && <input type="hidden" name="roles" value={role} />}
            <span>
              {t(`role.${role}`)}
              <span className="hint">{t(`role_hint.${role}`)}</span>
            </span>
          </label>
        );
      })}
      <FieldError id={`${prefix}-roles-error`} text={error} />
    </fieldset>
  );
}
