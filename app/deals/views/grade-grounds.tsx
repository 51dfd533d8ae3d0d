import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Status } from "#app/ui/status.tsx";
import type { GradeGrounds as Grounds } from "../rules.ts";
import { useDealWords } from "./use-deal-words.ts";

/** The grade of a deal in a sentence; folded under it what it rests on, what raises and what lowers it. */
export function GradeGrounds({ grounds }: { grounds: Grounds }) {
  const { t } = useTranslation("grades");
  const { grade, rises } = grounds;
  const evidence = useEvidence(grounds);
  if (grounds.contested) return <p className="sub">{t("grounds.contested")}</p>;
  return (
    <>
      <p className="sub">{grade ? t(`grounds.line.${grade}`) : t("grounds.none")}</p>
      <Disclosure className="grounds" summary={t("grounds.summary")}>
        <ul>
          {evidence.map(({ holds, text }) => (
            <li key={text}>
              <Status shape={holds ? "done" : "next"}>{text}</Status>
            </li>
          ))}
        </ul>
        <p className="note">
          {t("grounds.rises")}:{" "}
          {rises.length > 0
            ? rises.map((raise) => t(`grounds.rise.${raise}`)).join("; ")
            : t("grounds.rise.highest")}
          .
        </p>
        {grade && (
          <p className="note">
            {t("grounds.falls")}: {t(`grounds.fall.${grade}`)}.
          </p>
        )}
      </Disclosure>
    </>
  );
}

/** Each kind of evidence, the strongest first, and whether it is there. */
function useEvidence(grounds: Grounds): { holds: boolean; text: string }[] {
  const { t } = useTranslation("grades");
  const { vnd } = useDealWords();
  const { registrationNumber: number, valueVnd, matchedVnd, signedFile, attested } = grounds;
  const value = valueVnd ?? 0n;
  const paid = value > 0n && matchedVnd >= value;
  const sums = { paid: vnd(matchedVnd), value: vnd(value) };
  return [
    {
      holds: number !== null,
      text: number ? t("grounds.registered", { number }) : t("grounds.not_registered"),
    },
    ...(value > 0n
      ? [{ holds: paid, text: t(paid ? "grounds.paid" : "grounds.partly_paid", sums) }]
      : []),
    { holds: signedFile, text: t(signedFile ? "grounds.signed_file" : "grounds.no_signed_file") },
    { holds: attested === "yes", text: t(attestedKey[attested]) },
  ];
}

const attestedKey = {
  yes: "grounds.attested",
  no: "grounds.not_attested",
  unverified: "grounds.unverified",
} as const;
