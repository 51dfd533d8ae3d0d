import { Form, Link } from "react-router";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { faultList } from "#app/ui/fault-text.ts";
import { FileInput } from "#app/ui/file-input.tsx";
import { Choices } from "#app/ui/long-form/choices.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Section } from "#app/ui/section.tsx";
import type { SignPage } from "../page-model.ts";
import { ConfirmationList, Hash } from "./confirmation-list.tsx";
import { OneButton, type Refused } from "./form-parts.tsx";
import { Binders } from "./nda-page.tsx";
import { SignatureReports } from "./signature-reports.tsx";
import { useContractWords } from "./use-contract-words.ts";
import { VersionLine } from "./version-section.tsx";

interface Props {
  page: SignPage;
  names: Readonly<Record<"buyer" | "seller", string>>;
  refused: Refused | null;
  /** The fields in which who confirms proves who they are. */
  proof: React.ReactNode;
}

/** What is confirmed, by whom, and the copies that were signed with certificates. */
export function SignView({ page, names, refused, proof }: Props) {
  const { say, dateTime } = useContractWords();
  return (
    <>
      <Section
        id="confirm"
        title={say("sign.confirm_title")}
        note={say("confirmations.not_digital")}
        action={<Link to={`/deals/${page.dealId}/contract`}>{say("sign.to_contract")}</Link>}
      >
        {page.current && (
          <div className="mb-s-3">
            <VersionLine version={page.current} />
          </div>
        )}
        {page.hash && (
          <p className="note mb-s-3">
            {say("sign.hash")} <Hash value={page.hash} />
          </p>
        )}
        <ConfirmationList lines={page.standing.lines} names={names} />
        {!page.signed && <Confirm page={page} names={names} refused={refused} proof={proof} />}
      </Section>
      <Section id="signed-files" title={say("signed.title")} note={say("signed.note")}>
        <SignatureReports files={page.signedFiles} />
        {page.side && page.mayHandIn && <SendSigned refused={refused} />}
        {page.waiting.map(({ provider, reference, requestedAt }) => (
          <div key={reference} className="acts mt-s-3">
            <p className="st wait">
              {say("signed.remote_waits", { name: provider, at: dateTime(requestedAt) })}
            </p>
            <OneButton
              intent={`fetch:${provider}:${reference}`}
              label={say("signed.remote_fetch", { name: provider })}
            />
          </div>
        ))}
        {page.providers.map((name) => (
          <div key={name} className="acts mt-s-3">
            <OneButton intent={`remote:${name}`} label={say("signed.remote", { name })} />
          </div>
        ))}
      </Section>
    </>
  );
}

/** Where what stands in the way is put right. */
const mends: Readonly<Record<string, { path: string; verb: string }>> = {
  "deals.contract_incomplete": { path: "contract", verb: "sign.to_contract" },
  "deals.legal_path_open": { path: "legal", verb: "contract.to_legal" },
  "deals.valuation_missing": { path: "advisers#call", verb: "contract.to_valuer" },
  "deals.valuation_expired": { path: "advisers#call", verb: "contract.to_valuer" },
};

function Confirm({ page, refused, proof }: Props) {
  const { say } = useContractWords();
  const mine = refused?.intent === "confirm" ? refused : null;
  const said = useRefusal(mine?.refusal);
  const blocked = useRefusal(page.blockedBy ? { status: 409, key: page.blockedBy } : null).title;
  const mend = mends[page.blockedBy ?? ""];
  if (!page.side) return null;
  if (blocked) {
    return (
      <Notice tone="wait" className="mt-s-3">
        <p>{blocked}</p>
        {mend && (
          <p className="acts">
            <Link to={`/deals/${page.dealId}/${mend.path}`}>{say(mend.verb)}</Link>
          </p>
        )}
      </Notice>
    );
  }
  if (page.standing.mine) {
    return (
      <Notice tone="wait" className="mt-s-3">
        {say("sign.waiting")}
      </Notice>
    );
  }
  if (!page.standing.binds) return <Binders names={page.standing.binders} what="contract" />;
  return (
    <RefusableForm
      {...said}
      values={mine?.values ?? { method: page.twoFactor ? "totp" : "password" }}
      className="mt-s-4 max-w-3xl grid gap-s-3"
    >
      <input type="hidden" name="version" value={page.version} />
      <input type="hidden" name="hash" value={page.hash ?? ""} />
      {proof}
      <Choices
        name="agree"
        label={say("sign.agree_label")}
        several
        options={[{ value: "yes", label: say("sign.agree") }]}
      />
      <p className="note">{say("sign.consequence")}</p>
      <p className="acts">
        <SubmitButton
          label={say("sign.confirm")}
          busy={say("sending")}
          name="intent"
          value="confirm"
        />
      </p>
    </RefusableForm>
  );
}

function SendSigned({ refused }: { refused: Refused | null }) {
  const { say } = useContractWords();
  const said = useRefusal(refused?.intent === "signed_file" ? refused.refusal : null);
  const faults = faultList(said.errors, { file: say("signed.upload") });
  return (
    <Form method="post" encType="multipart/form-data" className="max-w-3xl mt-s-4" noValidate>
      {said.title && <ErrorSummary title={said.title} faults={faults} />}
      <FileInput
        name="file"
        accept=".pdf"
        label={say("signed.upload")}
        limits={say("signed.limits")}
        choose={say("versions.choose")}
        error={said.errors.file}
      />
      <p className="acts mt-s-3">
        <SubmitButton
          label={say("signed.send")}
          busy={say("sending")}
          name="intent"
          value="signed_file"
          quiet
        />
      </p>
    </Form>
  );
}
