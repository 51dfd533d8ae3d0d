import { Form, Link } from "react-router";
import { pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Section } from "#app/ui/section.tsx";
import { type NoticeChannel, type NoticeGroup, noticeChannels } from "../notice-table.ts";

interface GroupChoice {
  group: NoticeGroup;
  channel: NoticeChannel;
}

interface Props {
  groups: readonly GroupChoice[];
  muted: readonly { id: string; code: string; titleVi: string; titleEn: string | null }[];
  saved: boolean;
  busy: boolean;
}

/** For each group of events: a mail at once, one each morning, or only the notice centre. */
export function NoticeSettings({ groups, muted, saved, busy }: Props) {
  const { t } = useTranslation("notifications");
  const locale = useLocale();
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/notifications">{t("settings.back")}</Link>
      </p>
      <div className="title">
        <h1>{t("settings.title")}</h1>
      </div>
      <p className="lead mt-s-3 mb-s-4">{t("settings.lead")}</p>
      {saved && (
        <Notice tone="done" live className="mb-s-4">
          {t("settings.saved")}
        </Notice>
      )}
      <Form method="post">
        <DataTable
          caption={t("settings.title")}
          rows={groups}
          rowKey={({ group }) => group}
          columns={[
            {
              key: "group",
              head: t("settings.group"),
              cell: ({ group }) => <GroupName group={group} />,
            },
            {
              key: "how",
              head: t("settings.how"),
              wide: true,
              cell: (choice) => <ChannelChoice {...choice} />,
            },
          ]}
        />
        <p className="note">{t("settings.digest_note")}</p>
        <p className="acts mt-s-3">
          <Button type="submit" busy={busy && t("shell:form.sending")}>
            {t("settings.save")}
          </Button>
        </p>
      </Form>
      <Section title={t("settings.muted_title")} note={t("settings.muted_note")}>
        {muted.length === 0 ? (
          <p className="sub">{t("settings.muted_none")}</p>
        ) : (
          <ul className="rows">
            {muted.map((deal) => (
              <li key={deal.id} className="split flex-wrap">
                <Link to={`/deals/${deal.id}`}>
                  {deal.code}. {pick({ vi: deal.titleVi, en: deal.titleEn }, locale)}
                </Link>
                <Form method="post">
                  <input type="hidden" name="unmute" value={deal.id} />
                  <button
                    className="btn quiet"
                    type="submit"
                    aria-label={t("settings.unmute_named", { code: deal.code })}
                  >
                    {t("settings.unmute")}
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}

/** Groups all of whose events may be chosen say nothing more. */
function GroupName({ group }: { group: NoticeGroup }) {
  const { t, i18n } = useTranslation("notifications");
  const binding = `settings.binding.${group}`;
  return (
    <>
      {t(`settings.groups.${group}`)}
      {i18n.exists(`notifications:${binding}`) && (
        <span className="sub block font-normal">
          {t("settings.always", { events: t.say(binding) })}
        </span>
      )}
    </>
  );
}

function ChannelChoice({ group, channel }: GroupChoice) {
  const { t } = useTranslation("notifications");
  return (
    <select
      name={`group.${group}`}
      defaultValue={channel}
      aria-label={t(`settings.groups.${group}`)}
    >
      {noticeChannels.map((one) => (
        <option key={one} value={one}>
          {t(`settings.channel.${one}`)}
        </option>
      ))}
    </select>
  );
}
