import { Form } from "react-router";
import type { Refusal } from "#app/platform/result.ts";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { roomRights } from "../model.ts";
import type { RightRow, RightsPage } from "../page-model.ts";
import { Refused } from "./refused.tsx";
import { useRoomWords } from "./use-room-words.ts";

/** A line for every organisation and person, and what they may do with this file, folder or part. */
export function RightsForm(props: { page: RightsPage; refusal: Refusal | null; busy: boolean }) {
  const words = useRoomWords();
  const { say } = words;
  const { page } = props;
  return (
    <Form method="post" className="mt-s-4 grid gap-s-4">
      <Refused refusal={props.refusal} />
      <input type="hidden" name="targetId" value={page.targetId} />
      <DataTable
        caption={say("rights.title")}
        rows={page.rows}
        rowKey={(row) => row.granteeId}
        columns={[
          {
            key: "who",
            head: say("rights.who"),
            className: "w-2/5",
            cell: (row) => <Who row={row} />,
          },
          {
            key: "now",
            head: say("rights.now"),
            foldName: say("rights.now"),
            cell: (row) => say(`rights.may.${row.effective}`),
          },
          {
            key: "set",
            head: say("rights.set"),
            foldName: say("rights.set"),
            cell: (row) => (
              <Choice
                row={row}
                name={words.name(row.name)}
                empty={say(emptyWords(page.kind, row.person))}
              />
            ),
          },
        ]}
      />
      <p className="acts">
        <Button type="submit" busy={props.busy && say("shell:form.sending")}>
          {say("rights.save")}
        </Button>
      </p>
    </Form>
  );
}

function Who({ row }: { row: RightRow }) {
  const words = useRoomWords();
  if (!row.person) return <b>{words.say("rights.everybody", { name: words.name(row.name) })}</b>;
  return (
    <>
      {words.name(row.name)} {row.title && <span className="sub">{row.title}</span>}
    </>
  );
}

/** What holds where nothing is set: of a person their organisation's right, else the next one above. */
function emptyWords(kind: RightsPage["kind"], person: boolean): string {
  if (person) return "rights.as_organisation";
  return kind === "room" ? "rights.as_default" : "rights.as_above";
}

function Choice({ row, name, empty }: { row: RightRow; name: string; empty: string }) {
  const { say } = useRoomWords();
  return (
    <select
      name={`right.${row.granteeId}`}
      defaultValue={row.set}
      aria-label={say("rights.set_for", { name })}
    >
      <option value="">{empty}</option>
      {roomRights.map((right) => (
        <option key={right} value={right}>
          {say(`rights.may.${right}`)}
        </option>
      ))}
    </select>
  );
}
