import { Form } from "react-router";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { faultList } from "#app/ui/fault-text.ts";
import { FileInput } from "#app/ui/file-input.tsx";
import { FormValues } from "#app/ui/long-form/form-state.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import { Section } from "#app/ui/section.tsx";
import type { ContractPage, VersionView } from "../page-model.ts";
import { Hash } from "./confirmation-list.tsx";
import { OneButton, type Refused } from "./form-parts.tsx";
import { useContractWords } from "./use-contract-words.ts";

interface Props {
  page: ContractPage;
  refused: Refused | null;
  accept: string;
}

/** Files of the contract: those the exchange wrote, those the sides sent back. */
export function VersionSection({ page, refused, accept }: Props) {
  const { say } = useContractWords();
  return (
    <Section id="versions" title={say("versions.title")} note={say("versions.note")}>
      {page.versions.length === 0 && <p className="note">{say("versions.none")}</p>}
      <ul className="rows">
        {page.versions.map((version) => (
          <li key={version.id}>
            <VersionLine version={version} />
          </li>
        ))}
      </ul>
      {page.editable && (
        <>
          <div className="acts mt-s-3">
            <OneButton intent="write" label={say("versions.write")} />
          </div>
          {page.side && <SendVersion page={page} refused={refused} accept={accept} />}
        </>
      )}
    </Section>
  );
}

export function VersionLine({ version }: { version: VersionView }) {
  const { say, dateTime, signed } = useContractWords();
  const key = version.final ? "final" : version.kind;
  return (
    <>
      <p>
        <b>{say(`versions.kind.${key}`, { number: version.number })}</b>
      </p>
      <p className="sub">
        {say("versions.by", {
          person: signed(version.person),
          at: dateTime(version.createdAt),
        })}
      </p>
      {version.note && <p className="whitespace-pre-line">{version.note}</p>}
      {version.documentId ? (
        <p className="acts">
          <a href={`/files/${version.documentId}`}>
            {say(version.kind === "uploaded" ? "versions.file" : "versions.pdf")}
          </a>
          {version.wordDocumentId && (
            <a href={`/files/${version.wordDocumentId}`}>{say("versions.word")}</a>
          )}
        </p>
      ) : (
        <p className="st wait">{say("making")}</p>
      )}
      {version.sha256 && (
        <p className="sub">
          {say("versions.file_hash")} <Hash value={version.sha256} />
        </p>
      )}
    </>
  );
}

function SendVersion({ page, refused, accept }: Props) {
  const { say } = useContractWords();
  const mine = refused?.intent === "send" ? refused : null;
  const said = useRefusal(mine?.refusal);
  const labels = { file: say("versions.upload"), note: say("versions.what_changed") };
  const faults = faultList(said.errors, labels).map(({ field, text }) => ({
    field: field === "file" ? "file" : `f-${field}`,
    text,
  }));
  return (
    <Form method="post" encType="multipart/form-data" className="max-w-3xl mt-s-4" noValidate>
      {said.title && <ErrorSummary title={said.title} faults={faults} />}
      <FormValues values={mine?.values ?? {}} errors={said.errors}>
        <input type="hidden" name="version" value={page.version} />
        <FileInput
          name="file"
          accept={accept}
          label={say("versions.upload")}
          limits={say("versions.limits")}
          choose={say("versions.choose")}
          error={said.errors.file}
        />
        <TextField name="note" label={say("versions.what_changed")} rows={3} max={1000} />
      </FormValues>
      <p className="acts mt-s-3">
        <SubmitButton
          label={say("versions.send")}
          busy={say("sending")}
          name="intent"
          value="send"
          quiet
        />
      </p>
    </Form>
  );
}
