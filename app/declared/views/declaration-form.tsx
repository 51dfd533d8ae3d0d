import type { ReactNode } from "react";
import { Form } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { exclusivities, royaltyBases } from "#app/negotiation/terms.ts";
import type { Refusal } from "#app/platform/result.ts";
import { codeKey, industryCodes, transferFormCodes } from "#app/taxonomy/model.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { FieldFrame, fieldAria } from "#app/ui/field-frame.tsx";
import { FileInput } from "#app/ui/file-input.tsx";
import { Section } from "#app/ui/section.tsx";

interface Props {
  values: Readonly<Record<string, unknown>>;
  refusal: Refusal | null;
  busy: boolean;
  accept: string;
  /** Which side the organisation usually stands on. */
  side: "buyer" | "seller";
}

type Kind = "text" | "area" | "date" | "number" | "email" | "select";

function useForm({ values, refusal }: Pick<Props, "values" | "refusal">) {
  const { t } = useTranslation(["declared", "deals", "codes", "refusals", "shell"]);
  const { say } = t;
  const errorOf = (name: string) => {
    const key = refusal?.fields?.[name];
    return key ? say(`refusals:${key}`, refusal?.params) : null;
  };
  const typedIn = (name: string) => String(values[name] ?? "");
  return { say, errorOf, typedIn };
}

/** One question: its words are `declared:fields.<name>`. */
function Ask(
  props: Pick<Props, "values" | "refusal"> & {
    name: string;
    kind?: Kind;
    optional?: true;
    choices?: readonly { value: string; text: string }[];
  },
) {
  const { name, kind = "text" } = props;
  const { say, errorOf, typedIn } = useForm(props);
  const error = errorOf(name);
  const hint = say(`fields.${name}.hint`, { defaultValue: "" });
  const aria = fieldAria(name, { hint, error });
  const common = { id: name, name, ...aria, defaultValue: typedIn(name) };
  return (
    <FieldFrame
      className="one"
      id={name}
      label={say(`fields.${name}.label`)}
      hint={hint || null}
      error={error}
      aside={props.optional ? `(${say("shell:form.optional")})` : null}
    >
      {kind === "area" ? (
        <textarea {...common} rows={3} />
      ) : kind === "select" ? (
        <select {...common}>
          <option value="">{say("choose")}</option>
          {props.choices?.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type={kind === "number" ? "text" : kind}
          inputMode={kind === "number" ? "decimal" : undefined}
        />
      )}
    </FieldFrame>
  );
}

/** The same facts a deal on the exchange would leave, for one that was made elsewhere. */
export function DeclarationForm(props: Props) {
  const { say, errorOf } = useForm(props);
  const { refusal } = props;
  const faults = Object.entries(refusal?.fields ?? {}).map(([field, key]) => ({
    field,
    text: `${say(`fields.${field}.label`)}: ${say(`refusals:${key}`, refusal?.params)}`,
  }));
  return (
    <Form method="post" encType="multipart/form-data" className="mt-s-4">
      {refusal && (
        <ErrorSummary
          title={
            faults.length > 0
              ? say("shell:form.fix_title", { count: faults.length })
              : say(`refusals:${refusal.key}`, refusal.params)
          }
          faults={faults}
        />
      )}
      <Parties {...props} />
      <About {...props} />
      <Terms {...props} />
      <Part name="evidence">
        <Ask {...props} name="contractNumber" optional />
        <FileInput
          className="one"
          name="files"
          label={say("fields.files.label")}
          limits={say("fields.files.hint")}
          choose={say("shell:form.choose_file")}
          error={errorOf("files")}
          aside={`(${say("shell:form.optional")})`}
          multiple
          accept={props.accept}
        />
      </Part>
      <p className="note">{say("consequence")}</p>
      <p className="acts mt-s-3">
        <Button type="submit" busy={props.busy && say("shell:form.sending")}>
          {say("send")}
        </Button>
      </p>
    </Form>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  const { t } = useTranslation("declared");
  return (
    <Section title={t.say(`parts.${name}.title`)} note={t.say(`parts.${name}.note`)}>
      {children}
    </Section>
  );
}

function Parties(props: Props) {
  const { say, typedIn } = useForm(props);
  const side = typedIn("side") || props.side;
  const kinds = ["enterprise", "vendor", "institute", "agency"] as const;
  return (
    <Part name="parties">
      <fieldset className="one" id="side">
        <legend className="lab">{say("fields.side.label")}</legend>
        <div className="opts">
          {(["buyer", "seller"] as const).map((one) => (
            <label key={one} className="tick">
              <input type="radio" name="side" value={one} defaultChecked={one === side} />
              {say(`sides.${one}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <Ask {...props} name="otherTaxCode" />
      <p className="hint mb-s-3">{say("parts.parties.unknown")}</p>
      <Ask {...props} name="otherName" optional />
      <Ask
        {...props}
        name="otherKind"
        kind="select"
        optional
        choices={kinds.map((kind) => ({
          value: kind,
          text: say(`codes:organisationKinds.${kind}`),
        }))}
      />
      <Ask {...props} name="otherEmail" kind="email" optional />
    </Part>
  );
}

function About(props: Props) {
  const { say } = useForm(props);
  const industries = industryCodes.map((value) => ({
    value,
    text: say(codeKey("industries", value)),
  }));
  return (
    <Part name="about">
      <Ask {...props} name="title" />
      <Ask {...props} name="purpose" kind="area" />
      <Ask {...props} name="industry" kind="select" choices={industries} />
      <Ask {...props} name="scale" />
    </Part>
  );
}

function Terms(props: Props) {
  const { say } = useForm(props);
  const words = (list: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, text: say(`deals:terms.values.${list}.${value}`) }));
  const forms = transferFormCodes.map((value) => ({
    value,
    text: say(codeKey("transferForms", value)),
  }));
  return (
    <Part name="terms">
      <Ask {...props} name="form" kind="select" choices={forms} />
      <Ask
        {...props}
        name="exclusivity"
        kind="select"
        choices={words("exclusivity", exclusivities)}
      />
      <Ask {...props} name="territory" optional />
      <Ask {...props} name="fieldOfUse" optional />
      <Ask {...props} name="termMonths" kind="number" optional />
      <Ask {...props} name="valueVnd" kind="number" />
      <Ask
        {...props}
        name="royaltyBase"
        kind="select"
        optional
        choices={words("royaltyBase", royaltyBases)}
      />
      <Ask {...props} name="royaltyPercent" kind="number" optional />
      <Ask {...props} name="support" optional />
      <Ask {...props} name="warrantyMonths" kind="number" optional />
      <Ask {...props} name="signedOn" kind="date" />
      <Ask {...props} name="deliveredOn" kind="date" optional />
    </Part>
  );
}
