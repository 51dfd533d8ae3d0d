import { Form } from "react-router";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import type { Refusal } from "#app/platform/result.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, Select } from "#app/ui/field.tsx";
import { inOrder } from "../folders.ts";
import type { FolderView } from "../model.ts";
import { Refused } from "./refused.tsx";
import { useRoomWords } from "./use-room-words.ts";

interface Props {
  folders: readonly FolderView[];
  values: Readonly<Record<string, string>>;
  refusal: Refusal | null;
  busy: boolean;
}

export function FolderForm({ folders, values, refusal, busy }: Props) {
  const { say } = useRoomWords();
  const { errors } = useRefusal(refusal);
  const choices = inOrder(folders).map(({ id, path }) => ({ value: id, text: path }));
  return (
    <Form method="post" className="grid gap-s-3 max-w-2xl">
      <Refused
        refusal={refusal}
        labels={{ name: say("folder.name"), parentId: say("folder.inside") }}
      />
      <input type="hidden" name="intent" value="make_folder" />
      <Field
        name="name"
        label={say("folder.name")}
        maxLength={80}
        defaultValue={values.name}
        error={errors.name}
        autoComplete="off"
      />
      {choices.length > 0 && (
        <Select
          name="parentId"
          label={say("folder.inside")}
          empty={say("folder.top")}
          choices={choices}
          defaultValue={values.parentId}
          error={errors.parentId}
        />
      )}
      <p className="acts">
        <Button type="submit" quiet busy={busy && say("shell:form.sending")}>
          {say("folder.make")}
        </Button>
      </p>
    </Form>
  );
}
