import { Form, Link } from "react-router";
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { HIGHEST_SCORE } from "../model.ts";
import type { ItemFacts, OpenList } from "../page-facts.ts";
import { TextArea } from "./text-area.tsx";
import type { Answer } from "./use-answer.ts";

interface ItemRowProps {
  list: OpenList;
  item: ItemFacts;
  answer: Answer | undefined;
}

/** One item: what it is, what colleagues say of it, its scores. */
export function ItemRow({ list, item, answer }: ItemRowProps) {
  const { t } = useTranslation("shortlists");
  const locale = useLocale();
  const title = item.shown?.title ?? t("page.gone");
  const mine = answer?.values.itemId === item.id ? answer : undefined;
  return (
    <li className="shortlisted">
      <div className="split flex-wrap">
        <div>
          {item.shown ? (
            <>
              <span className={item.shown.need ? "kind need" : "kind"}>{item.shown.owner}</span>
              <p className="t">
                <Link to={item.shown.href}>{title}</Link>
              </p>
              <p className="facts">
                {item.shown.facts.map((fact) => (
                  <span key={fact}>{fact}</span>
                ))}
              </p>
            </>
          ) : (
            <>
              <p className="t">{title}</p>
              <p className="sub">{t("page.gone_note")}</p>
            </>
          )}
          <p className="sub">
            {t("page.added", { name: item.addedBy, time: formatDateTime(item.addedAt, locale) })}
          </p>
        </div>
        <Form method="post" action="/shortlists/items">
          <input type="hidden" name="list" value={list.id} />
          <input type="hidden" name="next" value={`/shortlists/${list.id}`} />
          <button type="submit" className="more" name="remove" value={item.subject}>
            {t("page.remove")}
            <span className="vh">: {title}</span>
          </button>
        </Form>
      </div>
      {item.notes.map((note) => (
        <blockquote key={note.id} className="sub">
          <p className="whitespace-pre-line">{note.text}</p>
          <p className="sub">
            {t("record.note_by", { name: note.by, time: formatDateTime(note.at, locale) })}
          </p>
        </blockquote>
      ))}
      {list.criteria.length > 0 && <Scores list={list} item={item} title={title} />}
      <Disclosure summary={t("page.note_add")} open={mine !== undefined}>
        <Form method="post" noValidate>
          <input type="hidden" name="itemId" value={item.id} />
          <TextArea
            name="text"
            id={mine ? "text" : `text-${item.id}`}
            label={t("page.note_label", { title })}
            defaultValue={mine?.values.text ?? ""}
            {...(mine?.errors.text && { error: mine.errors.text })}
          />
          <button type="submit" className="btn quiet mt-2" name="intent" value="note">
            {t("page.note_submit")}
          </button>
        </Form>
      </Disclosure>
    </li>
  );
}

const marks = Array.from({ length: HIGHEST_SCORE + 1 }, (_, score) => score);

function Scores({ list, item, title }: { list: OpenList; item: ItemFacts; title: string }) {
  const { t } = useTranslation("shortlists");
  return (
    <Form method="post" className="scores">
      {list.criteria.map(({ id, name }) => (
        <label key={id}>
          <span>
            {name}
            <span className="vh">, {title}</span>
          </span>
          <select name={`score.${item.id}.${id}`} defaultValue={item.scores[id] ?? ""}>
            <option value="">{t("page.score_none")}</option>
            {marks.map((score) => (
              <option key={score} value={score}>
                {score}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="btn quiet" name="intent" value="scores">
        {t("page.score_submit")}
        <span className="vh">: {title}</span>
      </button>
      <strong>
        {item.total === null ? t("page.total_none") : t("page.total", { total: item.total })}
      </strong>
    </Form>
  );
}
