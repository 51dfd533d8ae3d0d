import { Form, Link } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { type FieldLabels, faultList } from "#app/ui/fault-text.ts";
import { FinalStep } from "#app/ui/long-form/final-step.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Section } from "#app/ui/section.tsx";
import { MOST_COMPARED, MOST_CRITERIA } from "../model.ts";
import type { OpenList } from "../page-facts.ts";
import { ItemRow } from "./item-row.tsx";
import { ListSettings } from "./list-settings.tsx";
import { LockForm } from "./lock-form.tsx";
import { type Answer, type Refused, useAnswer } from "./use-answer.ts";

export interface OpenListProps {
  list: OpenList;
  refused: Refused | undefined;
}

/** An open list: its items with notes and scores, then the choice. */
export function OpenListPage({ list, refused }: OpenListProps) {
  const answer = useAnswer(refused);
  const { t } = useTranslation("shortlists");
  const faults = faultList(answer?.errors ?? {}, useLabels(list, answer));
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/shortlists">{t("page.crumb")}</Link>
      </p>
      <div className="title">
        <h1>{list.name}</h1>
      </div>
      {list.purpose && <p className="lead whitespace-pre-line">{list.purpose}</p>}
      {faults.length > 0 && <ErrorSummary title={t("faults")} faults={faults} />}
      {answer?.refusal && (
        <Notice tone="urgent" live className="mt-4">
          {answer.refusal}
        </Notice>
      )}
      <Section
        title={t("page.items")}
        note={t("page.items_note", { organisation: list.organisation })}
      >
        {list.items.length === 0 ? (
          <>
            <p>{t("page.empty")}</p>
            <p className="acts mt-3">
              <Link className="btn quiet" to="/search">
                {t("page.search")}
              </Link>
            </p>
          </>
        ) : (
          <ul className="rows">
            {list.items.map((item) => (
              <ItemRow key={item.id} list={list} item={item} answer={answer} />
            ))}
          </ul>
        )}
      </Section>
      {list.items.length > 1 && <CompareForm list={list} />}
      <Section title={t("page.settings")} note={t("page.settings_note")}>
        <Disclosure
          summary={t("page.edit")}
          open={list.criteria.length === 0 || answer?.intent === "settings"}
        >
          <ListSettings list={list} answer={answer?.intent === "settings" ? answer : undefined} />
        </Disclosure>
      </Section>
      {list.items.length > 0 && (
        <LockForm list={list} answer={answer?.intent === "lock" ? answer : undefined} />
      )}
      <div className="mt-8">
        <FinalStep ask={t("page.delete_ask")} note={t("page.delete_note")}>
          <Form method="post">
            <button type="submit" className="btn quiet" name="intent" value="delete">
              {t("page.delete")}
            </button>
          </Form>
        </FinalStep>
      </div>
    </div>
  );
}

/** The fields of the forms on the page, in their order; a note is named by the item it is written on. */
function useLabels(list: OpenList, answer: Answer | undefined): FieldLabels {
  const { t } = useTranslation("shortlists");
  const noted = list.items.find(({ id }) => id === answer?.values.itemId);
  const criteria = Array.from({ length: MOST_CRITERIA }, (_, at) => [
    `criteria.${at}.name`,
    t("page.criterion", { n: at + 1 }),
  ]);
  return {
    text: t("page.note_label", { title: noted?.shown?.title ?? t("page.gone") }),
    name: t("new.name"),
    purpose: t("new.purpose"),
    ...Object.fromEntries(criteria),
    chosenItemId: t("page.chosen"),
    reason: t("page.reason"),
  };
}

/** A plain question to the comparison page: no script, an address that can be sent on. */
function CompareForm({ list }: { list: OpenList }) {
  const { t } = useTranslation("shortlists");
  const shown = list.items.filter((item) => item.shown);
  return (
    <Section title={t("page.compare")} note={t("page.compare_note")}>
      <Form method="get" action="/compare">
        <input type="hidden" name="list" value={list.id} />
        <fieldset className="facet">
          <legend>{t("page.compare_pick")}</legend>
          <div>
            {shown.map((item, at) => (
              <label className="tick" key={item.id}>
                <input
                  type="checkbox"
                  name="ids"
                  value={item.subjectId}
                  defaultChecked={at < MOST_COMPARED}
                />
                {item.shown?.title}
              </label>
            ))}
          </div>
        </fieldset>
        <p className="acts mt-4">
          <button type="submit" className="btn quiet">
            {t("page.compare_action")}
          </button>
        </p>
      </Form>
    </Section>
  );
}
