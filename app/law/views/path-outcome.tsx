import type { ReactNode } from "react";
import { Form, Link } from "react-router";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Section } from "#app/ui/section.tsx";
import type { PathPage } from "../page-model.ts";
import { SourceLine } from "./source-line.tsx";
import { useLawWords } from "./use-law-words.ts";

/** What follows from the answers, each with the rule, its source and its date. */
export function PathOutcomeSection(props: {
  page: PathPage;
  /** In words, by effect: what is done about it already, and where to do it. */
  doing: Readonly<Partial<Record<string, ReactNode>>>;
}) {
  const { page, doing } = props;
  const { say, pick, date } = useLawWords();
  if (!page.answers) return null;
  const follows = (...effects: string[]) =>
    page.findings.some(({ effect }) => effects.includes(effect));
  const stopped = follows("prohibit");
  const note = page.frozenAt
    ? say("frozen", { date: date(page.frozenAt) })
    : say("as_of", { date: date(page.asOf) });
  return (
    <Section id="outcome" title={say("outcome_title")} note={note}>
      {stopped && (
        <Notice tone="urgent">
          <p>{say("stops")}</p>
        </Notice>
      )}
      {!follows("prohibit", "permit", "register") && (
        <Notice tone="done">{say("nothing_follows")}</Notice>
      )}
      {page.subscription && <p className="note">{say("subscription")}</p>}
      <ul className="rows">
        {page.findings.map(({ effect, because }) => (
          <li key={effect}>
            <p>
              <b className={effect === "prohibit" ? "st urgent" : undefined}>
                {say(`effect.${effect}`)}
              </b>
            </p>
            {because.map((rule) => (
              <div key={rule.key}>
                <p>{pick(rule.body.text)}</p>
                <SourceLine entry={rule} />
              </div>
            ))}
            {doing[effect]}
          </li>
        ))}
      </ul>
      {page.writesContract && !stopped && (
        <p className="acts mt-s-3">
          <Link className="btn" to={`/deals/${page.dealId}/contract`}>
            {say("to_contract")}
          </Link>
        </p>
      )}
    </Section>
  );
}

/** The countdown of the filing period, the dossier, and the certificate. */
export function RegistrationSection({ page }: { page: PathPage }) {
  const { say, deadline, date, dateTime } = useLawWords();
  const { registration, dossier } = page;
  if (!registration) return null;
  const late = registration.daysLeft < 0 && !registration.registeredAt && !registration.filedAt;
  return (
    <Section
      id="registration"
      title={say("registration_title")}
      note={say("registration_note", { days: page.registerWithinDays })}
    >
      {registration.registeredAt ? (
        <Notice tone="done">
          {say("registered", {
            number: registration.number ?? "",
            date: date(registration.registeredAt),
          })}
        </Notice>
      ) : (
        <Notice tone={late ? "urgent" : "wait"}>
          {registration.withdrawn && (
            <p>
              {say("registration_was_withdrawn", {
                number: registration.withdrawn.number,
                date: date(registration.withdrawn.at),
                reason: registration.withdrawn.reason,
              })}
            </p>
          )}
          <p>
            {say(late ? "late" : "left", {
              count: Math.abs(registration.daysLeft),
              deadline: deadline(registration.dueAt),
            })}
          </p>
          {registration.filedAt && <p>{say("filed", { at: dateTime(registration.filedAt) })}</p>}
        </Notice>
      )}
      {dossier && <Dossier dossier={dossier} />}
      {!registration.registeredAt && (
        <div className="acts mt-s-3">
          {registration.mayRecord && (
            <Link className="btn" to={`/deals/${page.dealId}/steps/record_registration`}>
              {say("record")}
            </Link>
          )}
          {!registration.filedAt && (
            <Form method="post">
              <SubmitButton
                label={say("file_now")}
                busy={say("sending")}
                name="intent"
                value="filed"
                quiet
              />
            </Form>
          )}
        </div>
      )}
    </Section>
  );
}

function Dossier({ dossier }: { dossier: NonNullable<PathPage["dossier"]> }) {
  const { say } = useLawWords();
  const making = dossier.requestedAt !== null && dossier.documentId === null;
  return (
    <div className="mt-s-3">
      <p>{say("dossier_holds")}</p>
      {dossier.documentId && (
        <p>
          <a href={`/files/${dossier.documentId}`}>{say("dossier_download")}</a>
        </p>
      )}
      {making ? (
        <p className="st wait">{say("dossier_making")}</p>
      ) : (
        <Form method="post" className="acts mt-s-2">
          <SubmitButton
            label={say(dossier.documentId ? "dossier_again" : "dossier_make")}
            busy={say("sending")}
            name="intent"
            value="dossier"
            quiet
          />
        </Form>
      )}
    </div>
  );
}
