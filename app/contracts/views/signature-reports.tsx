import { formatDate } from "#app/i18n/format.ts";
import type { SignedFileView } from "../page-model.ts";
import type { SignatureFinding, SignatureReport } from "../signature-model.ts";
import { Hash } from "./confirmation-list.tsx";
import { useContractWords } from "./use-contract-words.ts";

const marks: Record<SignatureReport["verdict"], string> = {
  valid: "done",
  unknown_issuer: "wait",
  covers_part: "wait",
  unreadable: "urgent",
  altered: "urgent",
  none: "off",
  not_pdf: "off",
};

/** Signed copies, each with what its check found: told as it is. */
export function SignatureReports({ files }: { files: readonly SignedFileView[] }) {
  const { say, dateTime, signed } = useContractWords();
  if (files.length === 0) return <p className="note">{say("signed.none")}</p>;
  return (
    <>
      <ul className="rows">
        {files.map((file) => (
          <li key={file.id}>
            <p>
              <a href={`/files/${file.documentId}`}>{file.fileName}</a>
            </p>
            <p className="sub">
              {say("versions.by", {
                person: signed(file.person),
                at: dateTime(file.uploadedAt),
              })}
            </p>
            <p className={`st ${marks[file.report.verdict]}`}>
              {say(`signed.verdict.${file.report.verdict}`)}
            </p>
            {file.report.signatures.map((finding, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: signatures have no other name and never move
              <Finding key={index} finding={finding} number={index + 1} />
            ))}
            <p className="sub">
              {say("versions.file_hash")} <Hash value={file.sha256} />
            </p>
          </li>
        ))}
      </ul>
      <p className="note">{say("signed.not_asked")}</p>
    </>
  );
}

function Finding({ finding, number }: { finding: SignatureFinding; number: number }) {
  const { say, dateTime, locale } = useContractWords();
  const signer = [finding.signer, finding.organisation].filter(Boolean).join(", ");
  return (
    <div className="mt-s-2">
      <p>
        <b>{say("signed.signature", { number })}</b>{" "}
        <span className={`st ${marks[finding.state]}`}>{say(`signed.state.${finding.state}`)}</span>
      </p>
      {signer && <p>{say("signed.signer", { signer })}</p>}
      {finding.issuer && <p>{say("signed.issuer", { issuer: finding.issuer })}</p>}
      {finding.signedAt && <p>{say("signed.at", { at: dateTime(finding.signedAt) })}</p>}
      {finding.validFrom && finding.validTo && (
        <p>
          {say(finding.inForce === false ? "signed.not_in_force" : "signed.in_force", {
            from: formatDate(finding.validFrom, locale),
            to: formatDate(finding.validTo, locale),
          })}
        </p>
      )}
      {finding.coveredLater && <p>{say("signed.covered_later")}</p>}
      {finding.bytesAfter > 0 && !finding.coveredLater && finding.state !== "altered" && (
        <p>{say("signed.bytes_after", { count: finding.bytesAfter })}</p>
      )}
    </div>
  );
}
