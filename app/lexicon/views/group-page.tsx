import { Form, Link } from "react-router";
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import type { WordGroup } from "#app/search/reading/word-groups.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { kindOf, type LexiconLine, nameOf, type WordKind } from "../model.ts";
import { GroupForm } from "./group-form.tsx";
import { LineStatus } from "./line-state.tsx";
import { useFacetLabel } from "./use-facet-label.ts";

interface Props {
  kind: WordKind;
  /** Null for a group that is about to be added. */
  line: LexiconLine | null;
  /** What the form shows: as it is kept, or as it was typed when refused. */
  values: Record<string, unknown>;
  refusal?: Refusal;
}

/** One word group: its words, where it points, and what else can be done with it. */
export function GroupPage({ kind, line, values, refusal }: Props) {
  const { t } = useTranslation("lexicon");
  const locale = useLocale();
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/operator">{t("crumb")}</Link>
        {" / "}
        <Link to={`/operator/words?kind=${kind}`}>{t(`${kind}.title`)}</Link>
      </p>
      <div className="title">
        <h1 lang={line ? "vi" : undefined}>{line ? nameOf(line) : t(`${kind}.new_title`)}</h1>
        {line && <LineStatus state={line.state} />}
      </div>
      <p className="lead mt-s-3 max-w-[64ch]">
        {line?.changed
          ? t("changed", {
              by: line.changed.by ?? t("somebody"),
              at: formatDateTime(line.changed.at, locale),
            })
          : t(line ? "untouched" : `${kind}.new_lead`)}
      </p>
      {line && line.state !== "off" && (
        <p className="mt-s-2">
          <Link to={`/search?${new URLSearchParams({ q: nameOf(line) })}`}>
            {t("try_it", { words: nameOf(line) })}
          </Link>
        </p>
      )}
      <GroupForm kind={kind} values={values} refusal={useRefusal(refusal)} adding={line === null} />
      {line && <MoreToDo line={line} />}
    </div>
  );
}

/** Out of use and back, and the way back to the file. */
function MoreToDo({ line }: { line: LexiconLine }) {
  const { t } = useTranslation(["lexicon", "shell"]);
  const { state, version, written, changed } = line;
  const off = state === "off";
  const button = (intent: string, label: string) => (
    <SubmitButton quiet name="intent" value={intent} label={label} busy={t("shell:form.sending")} />
  );
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("more.title")}</h2>
        <p>{t("more.note")}</p>
      </div>
      <div>
        <Form method="post" className="acts">
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="kind" value={kindOf(line)} />
          {button(off ? "switch_on" : "switch_off", t(off ? "more.switch_on" : "more.switch_off"))}
          {changed && button("restore", t(written ? "more.restore" : "more.remove"))}
        </Form>
        {changed && written && (
          <Disclosure className="mt-s-3" summary={t("more.written")}>
            <Words group={written} />
          </Disclosure>
        )}
      </div>
    </section>
  );
}

function Words({ group: { said, vi, en, codes } }: { group: WordGroup }) {
  const label = useFacetLabel();
  return (
    <>
      {said.length > 0 && <p lang="vi">{said.join("; ")}</p>}
      <p lang="vi">{vi.join("; ")}</p>
      <p className="sub" lang="en">
        {en.join("; ")}
      </p>
      <p className="facts">
        {codes.map((code) => (
          <span key={code}>{label(code)}</span>
        ))}
      </p>
    </>
  );
}
