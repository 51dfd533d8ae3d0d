import { Link } from "react-router";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import type { Refusal } from "#app/platform/result.ts";
import { Choices } from "#app/ui/long-form/choices.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Section } from "#app/ui/section.tsx";
import { ndaKinds } from "../model.ts";
import type { NdaPage } from "../page-model.ts";
import { ConfirmationList, Hash } from "./confirmation-list.tsx";
import { NdaSheet } from "./nda-sheet.tsx";
import { useContractWords } from "./use-contract-words.ts";

interface Props {
  page: NdaPage;
  refused: { intent: string; refusal: Refusal } | null;
}

/** The gate before everything confidential: the text, who confirmed it, and the one thing to do. */
export function NdaView({ page, refused }: Props) {
  const { say, pick } = useContractWords();
  const names = { seller: pick(page.nda.seller.name), buyer: pick(page.nda.buyer.name) };
  return (
    <>
      <State page={page} />
      <NdaSheet nda={page.nda} />
      <Section
        id="confirm"
        title={say("confirmations.title")}
        note={say("confirmations.not_digital")}
      >
        <ConfirmationList lines={page.standing.lines} names={names} />
        <p className="note mt-s-2">
          {say("nda.version", { version: page.nda.version })} <Hash value={page.hash} />
        </p>
        {page.state === "open" && <Confirm page={page} refused={refused} />}
      </Section>
      {page.state === "open" && page.side && (
        <p className="note mt-s-3">
          {say("nda.identity_from")} <Link to="/organisation/identity">{say("identity.link")}</Link>
        </p>
      )}
      {page.mayChoose && page.state === "open" && <Kind page={page} refused={refused} />}
    </>
  );
}

function State({ page }: { page: NdaPage }) {
  const { say, dateTime } = useContractWords();
  if (page.state === "confirmed" && page.confirmedAt) {
    return (
      <Notice tone="done" className="mt-s-3">
        <p>{say("nda.confirmed", { at: dateTime(page.confirmedAt) })}</p>
        <p>
          {page.documentId ? (
            <a href={`/files/${page.documentId}`}>{say("nda.download")}</a>
          ) : (
            say("making")
          )}
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="wait" className="mt-s-3">
      <p>{say(page.standing.mine ? "nda.waiting" : "nda.opens")}</p>
      {page.side && !page.standing.mine && <a href="#confirm">{say("nda.to_confirm")}</a>}
    </Notice>
  );
}

/** Who has to confirm, or the form that does it. */
function Confirm({ page, refused }: Props) {
  const { say } = useContractWords();
  const said = useRefusal(refused?.intent === "confirm" ? refused.refusal : null);
  if (!page.side || page.standing.mine) return null;
  if (!page.standing.binds) return <Binders names={page.standing.binders} what="nda" />;
  return (
    <RefusableForm {...said} values={{}} className="mt-s-4 max-w-3xl">
      <input type="hidden" name="version" value={page.version} />
      <input type="hidden" name="hash" value={page.hash} />
      <Choices
        name="agree"
        label={say("nda.agree_label")}
        several
        options={[{ value: "yes", label: say("nda.agree") }]}
      />
      <p className="note mb-s-3">{say("nda.consequence")}</p>
      <SubmitButton
        label={say("nda.confirm")}
        busy={say("sending")}
        name="intent"
        value="confirm"
      />
    </RefusableForm>
  );
}

/** Members see who must confirm in their place. */
export function Binders({ names, what }: { names: readonly string[]; what: "nda" | "contract" }) {
  const { say } = useContractWords();
  return (
    <Notice tone="wait" className="mt-s-3">
      {names.length > 0
        ? say(`binders.${what}`, { names: names.join(", ") })
        : say(`binders.${what}_none`)}
    </Notice>
  );
}

function Kind({ page, refused }: Props) {
  const { say } = useContractWords();
  const said = useRefusal(refused?.intent === "kind" ? refused.refusal : null);
  return (
    <Section title={say("nda.kind_title")} note={say("nda.kind_note")}>
      <RefusableForm {...said} values={{ kind: page.kind }} className="max-w-3xl">
        <Choices
          name="kind"
          label={say("nda.kind_label")}
          options={ndaKinds.map((kind) => ({ value: kind, label: say(`nda.kind.${kind}`) }))}
        />
        <SubmitButton
          label={say("nda.kind_save")}
          busy={say("sending")}
          name="intent"
          value="kind"
          quiet
        />
      </RefusableForm>
    </Section>
  );
}
