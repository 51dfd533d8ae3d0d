import { Form, Link, useLocation } from "react-router";
import { formatDate } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { ErrorList } from "#app/ui/long-form/error-list.tsx";
import { InputField } from "#app/ui/long-form/input-field.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { OrganisationRole } from "../model.ts";
import { RoleTicks } from "./role-ticks.tsx";

export interface MemberLine {
  userId: string;
  name: string;
  email: string;
  title: string | null;
  roles: OrganisationRole[];
  since: Date;
  you: boolean;
  mayChange: boolean;
  mayRemove: boolean;
}

export interface InvitationLine {
  id: string;
  email: string;
  roles: OrganisationRole[];
  expiresAt: Date;
  over: boolean;
}

interface Props {
  organisation: string;
  members: MemberLine[];
  invitations: InvitationLine[];
  /** Roles the reader may give; none for those who may not invite. */
  grantable: OrganisationRole[];
  notice: "invited" | "changed" | "removed" | "revoked" | null;
  refused?: { intent: string; refusal: Refusal; values: Record<string, string> };
}

/** Who works for the organisation, with which roles, and who is invited. */
export function MembersPage(props: Props) {
  const { organisation, members, invitations, grantable, notice, refused } = props;
  const { t } = useTranslation("organisations");
  // What the form of an invitation says stands beside that form, where there is one.
  const beside = refused?.intent === "invite" && grantable.length > 0;
  const said = useRefusal(beside ? undefined : refused?.refusal);
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/organisation">{t("members.profile")}</Link>
      </p>
      <div className="title">
        <h1>{t("members.title")}</h1>
      </div>
      <p className="lead mt-s-3">{t("members.lead", { count: members.length, organisation })}</p>
      {notice && (
        <Notice tone="done" live className="mt-s-3">
          {t(`members.${notice}`)}
        </Notice>
      )}
      {said.title && <ErrorList title={Object.values(said.errors)[0] ?? said.title} errors={[]} />}
      <section className="sec">
        <div className="head">
          <h2>{t("members.head")}</h2>
          <p>{t("members.note")}</p>
        </div>
        <ul className="rows">
          {members.map((member) => (
            <MemberRow key={member.userId} member={member} grantable={grantable} />
          ))}
        </ul>
      </section>
      {grantable.length > 0 && (
        <>
          <Invitations invitations={invitations} />
          <Invite
            grantable={grantable}
            invited={notice === "invited"}
            refused={refused?.intent === "invite" ? refused : undefined}
          />
        </>
      )}
    </div>
  );
}

function useRoleNames() {
  const { t } = useTranslation("organisations");
  return (roles: OrganisationRole[]) => roles.map((role) => t(`role.${role}`)).join(", ");
}

function MemberRow({ member, grantable }: { member: MemberLine; grantable: OrganisationRole[] }) {
  const { t } = useTranslation(["organisations", "shell"]);
  const locale = useLocale();
  const say = useRoleNames();
  const { userId, name, email, title, roles, since, you, mayChange, mayRemove } = member;
  return (
    <li>
      <p className="split flex-wrap">
        <span>
          <strong>{name}</strong>
          {you && ` (${t("members.you")})`}
          {title && <span className="sub">, {title}</span>}
        </span>
        <span>{say(roles)}</span>
      </p>
      <p className="facts">
        <span>{email}</span>
        <span>{t("members.since", { date: formatDate(since, locale) })}</span>
      </p>
      {(mayChange || mayRemove) && (
        <Disclosure summary={you && !mayChange ? t("members.leave") : t("members.edit")}>
          {mayChange && (
            <Form method="post" className="mb-s-3">
              <input type="hidden" name="userId" value={userId} />
              <RoleTicks chosen={roles} grantable={grantable} prefix={userId} />
              <button className="btn quiet" type="submit" name="intent" value="roles">
                {t("members.save", { name })}
              </button>
            </Form>
          )}
          {mayRemove && (
            <Form method="post">
              <input type="hidden" name="userId" value={userId} />
              <button className="btn quiet" type="submit" name="intent" value="remove">
                {you ? t("members.leave") : t("members.remove", { name })}
              </button>
            </Form>
          )}
        </Disclosure>
      )}
    </li>
  );
}

function Invitations({ invitations }: { invitations: InvitationLine[] }) {
  const { t } = useTranslation("organisations");
  const locale = useLocale();
  const say = useRoleNames();
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("members.invitations")}</h2>
      </div>
      {invitations.length === 0 ? (
        <p>{t("members.invitations_none")}</p>
      ) : (
        <ul className="rows">
          {invitations.map(({ id, email, roles, expiresAt, over }) => (
            <li key={id} className="split flex-wrap">
              <div>
                <p>
                  <strong>{email}</strong>, {say(roles)}
                </p>
                <p className={over ? "st off" : "st wait"}>
                  {t(over ? "members.over" : "members.until", {
                    date: formatDate(expiresAt, locale),
                  })}
                </p>
              </div>
              <Form method="post">
                <input type="hidden" name="invitationId" value={id} />
                <button className="btn quiet" type="submit" name="intent" value="revoke">
                  {t("members.revoke")}
                  <span className="vh">: {email}</span>
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Invite({
  grantable,
  invited,
  refused,
}: {
  grantable: OrganisationRole[];
  /** Whether somebody has just been. */
  invited: boolean;
  refused?: { refusal: Refusal; values: Record<string, string> };
}) {
  const { t } = useTranslation(["organisations", "shell"]);
  const { key } = useLocation();
  const said = useRefusal(refused?.refusal);
  const chosen = (refused?.values.roles?.split(",") ?? ["member"]) as OrganisationRole[];
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("members.invite")}</h2>
        <p>{t("members.invite_note")}</p>
      </div>
      <RefusableForm
        {...said}
        values={refused?.values ?? {}}
        className="grid max-w-xl content-start gap-s-4"
        // Empty again for the next one.
        key={refused ? "refused" : invited ? key : "new"}
      >
        <InputField
          name="email"
          label={t("field.email")}
          type="email"
          inputMode="email"
          autoComplete="off"
        />
        <RoleTicks chosen={chosen} grantable={grantable} prefix="new" error={said.errors.roles} />
        <p className="acts">
          <SubmitButton
            label={t("members.invite_do")}
            busy={t("shell:form.sending")}
            name="intent"
            value="invite"
          />
        </p>
      </RefusableForm>
    </section>
  );
}
