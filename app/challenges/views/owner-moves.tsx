import { Form, Link } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { FinalStep } from "#app/ui/long-form/final-step.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import type { ManagedChallenge } from "../page-facts.ts";
import { isEditable, isPublic, movesFrom } from "../rules.ts";

/** What its owner may do with a problem now; what cannot be undone is folded under its consequence. */
export function OwnerMoves({ challenge }: { challenge: ManagedChallenge }) {
  const { t } = useTranslation("challenges");
  const moves = movesFrom(challenge.state, "owner").filter((move) =>
    move === "take_back" ? challenge.mayWrite : challenge.mayManage,
  );
  return (
    <>
      <div className="acts mt-4">
        {challenge.mayWrite && isEditable(challenge.state) && (
          <Link className="btn" to={`/market/challenges/${challenge.id}/edit/problem`}>
            {t("manage.continue")}
          </Link>
        )}
        {moves.includes("take_back") && <Move challenge={challenge} move="take_back" />}
        <Link className="more" to={`/challenges/${challenge.id}`}>
          {t(isPublic(challenge.state) ? "manage.view" : "form.preview")}
        </Link>
      </div>
      {(["close", "archive"] as const)
        .filter((move) => moves.includes(move))
        .map((move) => (
          <FinalStep
            key={move}
            ask={t(`manage.final.${move}.ask`)}
            note={t(`manage.final.${move}.note`)}
          >
            <Move challenge={challenge} move={move} />
          </FinalStep>
        ))}
    </>
  );
}

interface MoveProps {
  challenge: ManagedChallenge;
  move: "take_back" | "close" | "archive";
}

function Move({ challenge, move }: MoveProps) {
  const { t } = useTranslation("challenges");
  return (
    <Form method="post">
      <input type="hidden" name="version" value={challenge.version} />
      <SubmitButton
        name="intent"
        value={move}
        label={t(`manage.moves.${move}`)}
        busy={t("manage.busy")}
        quiet
      />
    </Form>
  );
}
