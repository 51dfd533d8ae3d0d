import { type ComponentProps, type ReactNode, useId } from "react";
import { Link } from "react-router";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

export interface ButtonProps extends ComponentProps<"button"> {
  /** Outlined. One filled button a view is enough. */
  quiet?: boolean | undefined;
  /** What the button says while its work is under way; it takes no second press then. */
  busy?: ReactNode;
  /** Why it cannot be pressed, said beside it. Given, the button is disabled. */
  reason?: ReactNode;
}

/** A button that says when it is busy and why it is disabled. */
export function Button(props: ButtonProps) {
  const { quiet, busy, reason, className, children, disabled, onClick, ...rest } = props;
  const reasonId = useId();
  return (
    <>
      <button
        {...rest}
        className={classNames("btn", quiet && "quiet", className)}
        disabled={disabled || Boolean(reason)}
        // Busy is not disabled: the focus stays where the reader left it.
        aria-busy={busy ? true : undefined}
        aria-disabled={busy ? true : undefined}
        aria-describedby={reason ? reasonId : rest["aria-describedby"]}
        onClick={busy ? (event) => event.preventDefault() : onClick}
      >
        {busy || children}
      </button>
      {reason && (
        <span className="reason" id={reasonId}>
          {reason}
        </span>
      )}
    </>
  );
}

export interface ButtonLinkProps extends ComponentProps<typeof Link> {
  quiet?: boolean | undefined;
}

/** A link that looks like a button: it leads on to where the work is done. */
export function ButtonLink({ quiet, className, ...rest }: ButtonLinkProps) {
  return <Link {...rest} className={classNames("btn", quiet && "quiet", className)} />;
}

export interface MoreLinkProps extends ComponentProps<typeof Link> {
  /** With the arrow, for the way to all of a list. */
  arrow?: boolean | undefined;
}

/** A link that stands by itself, tall enough for a thumb. */
export function MoreLink({ arrow, className, children, ...rest }: MoreLinkProps) {
  return (
    <Link {...rest} className={classNames("more", className)}>
      {children}
      {arrow && <Icon name="next" />}
    </Link>
  );
}
