import { Form, Link } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import type { Missing } from "../rules.ts";

/** The last look: what is still missing, with the way to each, or the button that sends it. */
export function SectionSubmit(props: {
  listingId: string;
  version: number;
  missing: readonly Missing[];
  hasEnglish: boolean;
}) {
  const { t } = useTranslation("listings");
  const { missing, listingId } = props;
  const ready = missing.length === 0;
  return (
    <div>
      <h2>{t("submit.title")}</h2>
      <p className="lead mt-2">
        {ready ? t("submit.ready") : t("submit.not_ready", { count: missing.length })}
      </p>
      <ul className="rows mt-4">
        {missing.map((item) => (
          <li key={item.key} className="split flex-wrap">
            <span>
              <span className="st wait">{t.say(`missing.${item.key}`)}</span>
              <span className="sub block">{t(`sections.${item.section}`)}</span>
            </span>
            <Link
              className="more"
              to={`/market/listings/${listingId}/edit/${item.section}#f-${item.field.replaceAll(".", "-")}`}
            >
              {t("submit.fill")}
            </Link>
          </li>
        ))}
      </ul>
      {!props.hasEnglish && <p className="note">{t("submit.english")}</p>}
      <p className="note">{t("submit.what_next")}</p>
      <Form method="post" className="finish mt-6">
        <input type="hidden" name="version" value={props.version} />
        <Link className="btn quiet" to={`/market/listings/${listingId}`}>
          {t("form.later")}
        </Link>
        <SubmitButton
          name="intent"
          value="submit"
          label={t("submit.button")}
          busy={t("submit.busy")}
          disabled={!ready}
        />
      </Form>
    </div>
  );
}
