import { Link } from "react-router";
import type { DealPage, RegistrationView } from "../page-model.ts";
import { useDealWords } from "./use-deal-words.ts";

/** A recorded certificate with its copy; a withdrawn one says since when and why. */
export function RegistrationItem(props: { page: DealPage; registration: RegistrationView }) {
  const { page, registration } = props;
  const { say, date } = useDealWords();
  const { number, registeredOn, documentId, withdrawnAt, withdrawalReason } = registration;
  const withdrawable = !withdrawnAt && page.offered.exits.includes("withdraw_registration");
  return (
    <li>
      {say("contract.registered", { number, date: date(registeredOn) })}
      {withdrawnAt && (
        <>
          {" "}
          <span className="st off">
            {say("contract.registration_withdrawn", { date: date(withdrawnAt) })}
          </span>
          {withdrawalReason && (
            <span className="sub block">{say("log.reason", { reason: withdrawalReason })}</span>
          )}
        </>
      )}
      {documentId && (
        <>
          {" "}
          <a href={`/files/${documentId}`}>{say("contract.registration_file")}</a>
        </>
      )}
      {withdrawable && (
        <>
          {" "}
          <Link className="more" to={`/deals/${page.id}/steps/withdraw_registration`}>
            {say("steps.withdraw_registration.verb")}
          </Link>
        </>
      )}
    </li>
  );
}
