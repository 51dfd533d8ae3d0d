import { Form, Link } from "react-router";
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Refusal } from "#app/platform/result.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import type { LexiconLine } from "../model.ts";
import { GroupForm } from "./group-form.tsx";
import { LineStatus } from "./line-state.tsx";
import { useFacetLabel } from "./use-facet-label.ts";

interface Props {
  /** Null for a group that is about to be added. */
  line: LexiconLine | null;
  /** What the form shows: as it is kept, or as it was typed when refused. */
  values: Record<string, unknown>;
  refusal?: Refusal;
}

/** One synonym group: its words, where it points, and what else can be done with it. */
export function GroupPage({ line, values, refusal }: Props) {
  const { t } = useTranslation("lexicon");
  const locale = useLocale();
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/operator">{t("crumb")}</Link>
        {" / "}
        <Link to="/operator/synonyms">{t("title")}</Link>
      </p>
      <div className="title">
        <h1 lang={line ? "vi" : undefined}>{line ? line.vi[0] : t("new.title")}</h1>
        {line && <LineStatus state={line.state} />}
      </div>
      <p className="lead mt-s-3 max-w-[64ch]">
        {line?.changed
          ? t("changed", {
              by: line.changed.by ?? t("somebody"),
              at: formatDateTime(line.changed.at, locale),
            })
          : t(line ? "group.untouched" : "new.lead")}
      </p>
      <GroupForm values={values} refusal={useRefusal(refusal)} adding={line === null} />
      {line && <MoreToDo line={line} />}
    </div>
  );
}

/** Out of use and back, and the way back to the file. */
function MoreToDo({ line: { state, version, written, changed } }: { line: LexiconLine }) {
  const { t } = useTranslation(["lexicon", "shell"]);
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

function Words({ group: { vi, en, codes } }: { group: Pick<LexiconLine, "vi" | "en" | "codes"> }) {
  const label = useFacetLabel();
  return (
    <>
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
