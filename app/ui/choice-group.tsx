import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { FieldError, FieldHint, type FieldWords, fieldAria } from "./field-frame.tsx";

export interface GroupChoice {
  value: string;
  text: ReactNode;
  /** A second line: what choosing it means. */
  hint?: ReactNode;
  /** At the right edge, e.g. how many there are. */
  count?: ReactNode;
  disabled?: boolean | undefined;
}

interface GroupProps extends FieldWords {
  name: string;
  /** The name, unless two forms of a page share it. */
  id?: string | undefined;
  choices: readonly GroupChoice[];
  /** One under the other instead of side by side. */
  stacked?: boolean | undefined;
  className?: string | undefined;
}

interface FrameProps extends GroupProps {
  role?: "radiogroup" | undefined;
  children: ReactNode;
}

function GroupFrame(props: FrameProps) {
  const { name, id = name, label, aside, hint, error, role, className } = props;
  const aria = fieldAria(id, { hint, error });
  return (
    <fieldset
      id={id}
      // A link in the list of errors moves the focus here.
      tabIndex={-1}
      className={classNames("one", className)}
      role={role}
      aria-invalid={role && aria["aria-invalid"]}
      aria-describedby={aria["aria-describedby"]}
    >
      <legend className="lab">
        {label} {aside && <span className="opt">{aside}</span>}
      </legend>
      <div>
        <FieldHint id={id}>{hint}</FieldHint>
        {props.children}
        <FieldError id={id}>{error}</FieldError>
      </div>
    </fieldset>
  );
}

function Words({ choice }: { choice: GroupChoice }) {
  return (
    <>
      <span>
        {choice.text}
        {choice.hint && <span className="hint">{choice.hint}</span>}
      </span>
      {choice.count !== undefined && <span className="n num">{choice.count}</span>}
    </>
  );
}

export interface RadioGroupProps extends GroupProps {
  defaultValue?: string | undefined;
  required?: boolean | undefined;
}

/** One of a few, all in sight. */
export function RadioGroup({ defaultValue, ...props }: RadioGroupProps) {
  return (
    <GroupFrame {...props} role="radiogroup">
      <div className={props.stacked ? undefined : "opts"}>
        {props.choices.map((choice) => (
          <label className="tick" key={choice.value}>
            <input
              type="radio"
              name={props.name}
              value={choice.value}
              defaultChecked={choice.value === defaultValue}
              disabled={choice.disabled}
              required={props.required}
            />
            <Words choice={choice} />
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

export interface CheckboxGroupProps extends GroupProps {
  defaultValue?: readonly string[] | undefined;
}

/** Any of a few. */
export function CheckboxGroup({ defaultValue = [], ...props }: CheckboxGroupProps) {
  return (
    <GroupFrame {...props}>
      <div className={props.stacked ? undefined : "opts"}>
        {props.choices.map((choice) => (
          <label className="tick" key={choice.value}>
            <input
              type="checkbox"
              name={props.name}
              value={choice.value}
              defaultChecked={defaultValue.includes(choice.value)}
              disabled={choice.disabled}
            />
            <Words choice={choice} />
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

interface CheckboxProps extends Pick<FieldWords, "label" | "hint" | "error"> {
  name: string;
  id?: string | undefined;
  value?: string | undefined;
  defaultChecked?: boolean | undefined;
  required?: boolean | undefined;
  className?: string | undefined;
}

/** One thing to agree to. */
export function Checkbox({ label, hint, error, className, ...control }: CheckboxProps) {
  const id = control.id ?? control.name;
  return (
    <div className={className}>
      <label className="tick">
        <input type="checkbox" {...control} id={id} {...fieldAria(id, { hint, error })} />
        <span>
          {label}
          <FieldHint id={id}>{hint}</FieldHint>
        </span>
      </label>
      <FieldError id={id}>{error}</FieldError>
    </div>
  );
}

export interface LevelChoice {
  value: string;
  /** In its square, e.g. "7". */
  short: string;
  /** The level with its name. */
  text: string;
}

interface LevelChoiceGroupProps extends Omit<GroupProps, "choices" | "stacked"> {
  levels: readonly LevelChoice[];
  defaultValue?: string | undefined;
  required?: boolean | undefined;
  /** Under the squares, e.g. what the chosen level means. */
  children?: ReactNode;
  onChoose?: ((value: string) => void) | undefined;
}

/** One level of a short scale, as squares in a line. */
export function LevelChoiceGroup(props: LevelChoiceGroupProps) {
  const { levels, defaultValue, children, onChoose, ...rest } = props;
  return (
    <GroupFrame {...rest} choices={[]} role="radiogroup">
      <div className="scale">
        {levels.map(({ value, short, text }) => (
          <label key={value} title={text}>
            <input
              type="radio"
              name={props.name}
              value={value}
              aria-label={text}
              defaultChecked={value === defaultValue}
              required={props.required}
              onChange={() => onChoose?.(value)}
            />
            {short}
          </label>
        ))}
      </div>
      {children}
    </GroupFrame>
  );
}
