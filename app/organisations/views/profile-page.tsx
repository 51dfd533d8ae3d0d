import { Form, Link } from "react-router";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { VerificationState } from "../model.ts";
import { OrganisationFields, type PlaceOptions, useFieldLabels } from "./organisation-fields.tsx";
import { type TrailLine, VerificationTrail } from "./verification-trail.tsx";

export interface ProfilePageProps {
  organisationId: string;
  name: string;
  verification: VerificationState;
  verifiedAt: Date | null;
  updatedAt: Date;
  /** Fields still missing before it can be verified. */
  missing: string[];
  trail: TrailLine[];
  /** Owners and managers write, members read. */
  mayEdit: boolean;
  places: PlaceOptions;
  values: Record<string, string>;
  /** The fields in which who moves the receiving account proves who they are. */
  proof: React.ReactNode;
  notice: "saved" | "registered" | null;
  refusal?: Refusal;
}

/** An organisation's own profile: where its verification stands, and everything it says of itself. */
export function ProfilePage(props: ProfilePageProps) {
  const { organisationId, name, mayEdit, notice, values, refusal, places, proof, updatedAt } =
    props;
  const { t } = useTranslation(["organisations", "shell"]);
  const said = useRefusal(refusal);
  const labels = useFieldLabels();
  return (
    <div className="wrap">
      <div className="title">
        <div>
          <h1>{t("profile.title")}</h1>
          <p className="sub">{name}</p>
        </div>
        <p className="acts">
          <Link className="btn quiet" to="/organisation/identity">
            {t("profile.identity")}
          </Link>
          <Link className="btn quiet" to="/organisation/members">
            {t("profile.members")}
          </Link>
          <Link className="btn quiet" to="/organisation/assistance">
            {t("profile.assistance")}
          </Link>
          <Link className="btn quiet" to={`/organisations/${organisationId}`}>
            {t("profile.public")}
          </Link>
        </p>
      </div>
      {notice && (
        <Notice tone="done" live className="mt-s-3">
          {t(`profile.${notice}`)}
        </Notice>
      )}
      <Standing {...props} />
      {mayEdit ? (
        <RefusableForm {...said} values={values} labels={labels} className="mt-s-5">
          {/* The first submit button is what the Enter key presses. */}
          <button
            className="vh"
            type="submit"
            name="intent"
            value="save"
            tabIndex={-1}
            aria-hidden="true"
          />
          <input type="hidden" name="updatedAt" value={updatedAt.toISOString()} />
          <OrganisationFields
            places={places}
            proof={
              <>
                <p className="note">{t("hint.proof")}</p>
                {proof}
              </>
            }
          />
          <p className="finish mt-s-5">
            <SubmitButton
              label={t("profile.save")}
              busy={t("shell:form.sending")}
              name="intent"
              value="save"
            />
          </p>
        </RefusableForm>
      ) : (
        <p className="note">{t("profile.read_only")}</p>
      )}
    </div>
  );
}

const marks: Record<VerificationState, string> = {
  unverified: "st next",
  pending: "st wait",
  verified: "st done",
  rejected: "st urgent",
};

function Standing({ verification, verifiedAt, missing, trail, mayEdit }: ProfilePageProps) {
  const { t } = useTranslation(["organisations", "shell"]);
  const locale = useLocale();
  const open = verification === "unverified" || verification === "rejected";
  const date = verifiedAt ? formatDate(verifiedAt, locale) : "";
  const fields = missing.map((field) => t.say(`field.${field}`)).join(", ");
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("profile.state_head")}</h2>
        <p>{t("profile.state_note")}</p>
      </div>
      <div>
        <p className={marks[verification]}>{t(`verification.${verification}`)}</p>
        <p>{t(`profile.${verification}`, { date })}</p>
        {open && missing.length > 0 && <p className="note">{t("profile.missing", { fields })}</p>}
        {open && missing.length === 0 && mayEdit && (
          <Form method="post" className="acts my-s-3">
            <SubmitButton
              label={t("profile.submit")}
              busy={t("shell:form.sending")}
              name="intent"
              value="submit"
            />
          </Form>
        )}
        <VerificationTrail trail={trail} />
      </div>
    </section>
  );
}
