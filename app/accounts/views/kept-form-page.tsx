import { Form, Link } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { type KeptForm, writtenTexts } from "../kept-form.ts";

/** What was typed when the session ended: sent on with one press, or read and copied first. */
export function KeptFormPage({ kept }: { kept: KeptForm | null }) {
  const { t } = useTranslation("accounts");
  if (!kept) {
    return (
      <div className="wrap">
        <div className="title">
          <div>
            <h1>{t("kept_form.none_title")}</h1>
          </div>
        </div>
        <p className="lead mt-s-1">{t("kept_form.none")}</p>
        <p className="mt-s-3">
          <Link to="/">{t("kept_form.home")}</Link>
        </p>
      </div>
    );
  }
  const texts = writtenTexts(kept.fields);
  return (
    <div className="wrap">
      <div className="title">
        <div>
          <h1>{t("kept_form.title")}</h1>
        </div>
      </div>
      <p className="lead mt-s-1">{t("kept_form.lead")}</p>
      {texts.length > 0 && (
        <Disclosure summary={t("kept_form.what")} open className="mt-s-3">
          {texts.map(([name, text]) => (
            <p key={name} className="mt-s-2 whitespace-pre-wrap wrap-anywhere">
              {text}
            </p>
          ))}
        </Disclosure>
      )}
      <div className="acts mt-s-4">
        <Form method="post" action={kept.action}>
          {kept.fields.map(([name, text], at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a name may come more than once
            <input key={at} type="hidden" name={name} value={text} />
          ))}
          <Button type="submit">{t("kept_form.send")}</Button>
        </Form>
        <Form method="post">
          <Button type="submit" quiet>
            {t("kept_form.discard")}
          </Button>
        </Form>
        <Link to={kept.page}>{t("kept_form.back")}</Link>
      </div>
    </div>
  );
}
