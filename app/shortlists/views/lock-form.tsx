import { Form, useNavigation } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Button } from "#app/ui/button.tsx";
import { Section } from "#app/ui/section.tsx";
import type { OpenList } from "../page-facts.ts";
import { TextArea } from "./text-area.tsx";
import type { Answer } from "./use-answer.ts";

/** The choice and its reason; the last thing that can be done to a list. */
export function LockForm({ list, answer }: { list: OpenList; answer: Answer | undefined }) {
  const { t } = useTranslation("shortlists");
  const sending = useNavigation().formData?.get("intent") === "lock";
  const error = answer?.errors.chosenItemId;
  const choices = [
    ...list.items.map(({ id, shown, total }) => ({
      id,
      text: shown?.title ?? t("page.gone"),
      total: total === null ? null : t("page.total", { total }),
    })),
    { id: "none", text: t("page.chosen_none"), total: null },
  ];
  return (
    <Section title={t("page.lock")} note={t("page.lock_note")} id="lock">
      <Form method="post" className="grid max-w-xl gap-s-4" noValidate>
        <input type="hidden" name="version" value={list.version} />
        <fieldset className="facet" id="chosenItemId" aria-describedby="chosen-error">
          <legend>{t("page.chosen")}</legend>
          <div>
            {error && (
              <p className="err" id="chosen-error">
                {error}
              </p>
            )}
            {choices.map(({ id, text, total }) => (
              <label className="tick" key={id}>
                <input
                  type="radio"
                  name="chosenItemId"
                  value={id}
                  defaultChecked={answer?.values.chosenItemId === id}
                />
                {text}
                {total && <span className="n">{total}</span>}
              </label>
            ))}
          </div>
        </fieldset>
        <TextArea
          name="reason"
          label={t("page.reason")}
          hint={t("page.reason_hint")}
          rows={4}
          defaultValue={answer?.values.reason ?? ""}
          {...(answer?.errors.reason && { error: answer.errors.reason })}
        />
        <p className="acts mt-4">
          <Button type="submit" name="intent" value="lock" busy={sending && t("page.lock_submit")}>
            {t("page.lock_submit")}
          </Button>
        </p>
      </Form>
    </Section>
  );
}
