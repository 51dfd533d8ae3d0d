import { useRefusal } from "#app/i18n/use-refusal.ts";
import type { Refusal } from "#app/platform/result.ts";
import { Choices } from "#app/ui/long-form/choices.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { technologyLists } from "../model.ts";
import type { PathPage } from "../page-model.ts";
import { SourceLine } from "./source-line.tsx";
import { useLawWords } from "./use-law-words.ts";

interface Props {
  page: PathPage;
  /** What was typed, or what is known. */
  values: Readonly<Record<string, unknown>>;
  refusal: Refusal | null;
}

function YesNo({ name, children }: { name: string; children?: React.ReactNode }) {
  const { say } = useLawWords();
  return (
    <Choices
      name={name}
      label={say(`question.${name}.ask`)}
      hint={say(`question.${name}.explain`)}
      options={["yes", "no"].map((value) => ({ value, label: say(value) }))}
    >
      {children}
    </Choices>
  );
}

/** The entries of one list, with where the list comes from. */
function ListTicks({ page, list }: { page: PathPage; list: "restricted" | "prohibited" }) {
  const { say, pick } = useLawWords();
  const entries = page.lists.filter(({ body }) => body.list === list);
  const [first] = entries;
  if (!first) return null;
  return (
    <>
      <Choices
        name={list === "restricted" ? "entries" : "prohibitedEntries"}
        label={say(`list.${list}`)}
        several
        options={entries.map(({ key, body }) => ({ value: key, label: pick(body.title) }))}
      />
      <div className="mb-s-4">
        <SourceLine entry={first} />
      </div>
    </>
  );
}

/** Five questions in plain words; the second and the third have a part that only some need. */
export function PathForm({ page, values, refusal }: Props) {
  const { say } = useLawWords();
  const said = useRefusal(refusal);
  const labels = Object.fromEntries(
    Object.keys(said.errors).map((name) => [
      name,
      say(`question.${name}.ask`, { defaultValue: "" }),
    ]),
  );
  return (
    <RefusableForm {...said} values={values} labels={labels} className="max-w-3xl mt-s-4">
      <input type="hidden" name="version" value={page.version} />
      <YesNo name="crossBorder" />
      <YesNo name="stateCapital" />
      <YesNo name="resultCertified" />
      <YesNo name="restrictedTechnology" />
      {technologyLists.map((list) => (
        <ListTicks key={list} page={page} list={list} />
      ))}
      <YesNo name="protectedIp" />
      <YesNo name="relatedParties" />
      <p className="note mb-s-3">{say("advice")}</p>
      <SubmitButton label={say("answer")} busy={say("sending")} name="intent" value="answer" />
    </RefusableForm>
  );
}
