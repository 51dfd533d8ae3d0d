import { Form, Link } from "react-router";
import { bindWords, formatDate, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { OrganisationRole } from "../model.ts";

interface Props {
  organisation: { vi: string; en: string | null };
  email: string;
  roles: OrganisationRole[];
  expiresAt: Date;
  /** Path of this page, to come back to after signing in. */
  here: string;
  /** The signed-in person's address; null when nobody is signed in. */
  signedInAs: string | null;
  alreadyMember: boolean;
  /** Why this person, or anybody, cannot accept it, if so. */
  obstacle: Refusal | null;
  refusal?: Refusal;
}

/** An invitation: who invites, as what, and the next step for whoever opened the link. */
export function InvitationPage(props: Props) {
  const { organisation, email, roles, expiresAt, here, signedInAs, obstacle } = props;
  const { t } = useTranslation("organisations");
  const locale = useLocale();
  const next = new URLSearchParams({ next: here });
  const newcomer = new URLSearchParams({ next: here, email });
  return (
    <div className="wrap">
      <div className="title">
        <h1>{t("invitation.title", { organisation: bindWords(pick(organisation, locale)) })}</h1>
      </div>
      <p className="lead mt-s-3">
        {t("invitation.roles", { roles: roles.map((role) => t(`role.${role}`)).join(", ") })}
      </p>
      <p>{t("invitation.for", { email, date: formatDate(expiresAt, locale) })}</p>
      {signedInAs || obstacle ? (
        <Answer {...props} />
      ) : (
        <p className="acts mt-s-4">
          <Link className="btn" to={`/sign-up?${newcomer}`}>
            {t("invitation.sign_up")}
          </Link>
          <Link className="btn quiet" to={`/sign-in?${next}`}>
            {t("invitation.sign_in")}
          </Link>
        </p>
      )}
    </div>
  );
}

/** For a link that leads to no invitation. */
export function UnknownInvitation() {
  const { t } = useTranslation("organisations");
  return (
    <div className="wrap">
      <div className="title">
        <h1>{t("invitation.unknown_title")}</h1>
      </div>
      <p className="lead max-w-[60ch]">{t("invitation.unknown")}</p>
      <p className="acts mt-s-4">
        <Link className="btn quiet" to="/">
          {t("invitation.home")}
        </Link>
      </p>
    </div>
  );
}

function Answer({ signedInAs, alreadyMember, obstacle, here, refusal }: Props) {
  const { t } = useTranslation(["organisations", "shell"]);
  const blocked = useRefusal(obstacle);
  const said = useRefusal(refusal);
  if (obstacle) {
    const otherAddress = obstacle.key === "organisations.invitation_other_address";
    return (
      <div className="mt-s-4">
        <Notice tone="wait">{blocked.title}</Notice>
        {signedInAs && <p className="mt-s-3">{t("invitation.other", { email: signedInAs })}</p>}
        {alreadyMember && (
          <p className="acts mt-s-3">
            <Link className="btn" to="/account">
              {t("invitation.inside")}
            </Link>
          </p>
        )}
        {otherAddress && (
          <Form method="post" action="/sign-out" className="acts mt-s-3" reloadDocument>
            <input type="hidden" name="next" value={here} />
            <button className="btn" type="submit">
              {t("invitation.sign_out")}
            </button>
          </Form>
        )}
      </div>
    );
  }
  return (
    <RefusableForm {...said} values={{}} className="mt-s-4">
      <p className="acts">
        <SubmitButton label={t("invitation.accept")} busy={t("shell:form.sending")} />
      </p>
    </RefusableForm>
  );
}
