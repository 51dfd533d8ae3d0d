import { useEffect, useState } from "react";
import { useTranslation } from "#app/i18n/use-translation.tsx";

/** A text people carry to their bank's app: selected as a whole by one tap, copied by one button. */
export function CopyText({ text, shown, name }: { text: string; shown?: string; name: string }) {
  const { t } = useTranslation("payments");
  const [ready, setReady] = useState(false);
  const [copied, setCopied] = useState(false);
  // The button needs the browser; without JavaScript there is only the text.
  useEffect(() => setReady(typeof navigator.clipboard?.writeText === "function"), []);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 3_000);
  };
  return (
    <span className="split items-center">
      <b className="num select-all text-t-20 [overflow-wrap:anywhere]">{shown ?? text}</b>
      {ready && (
        <button
          type="button"
          className="more cursor-pointer text-accent underline underline-offset-4"
          onClick={copy}
        >
          <span aria-hidden="true">{copied ? t("payment.copied") : t("payment.copy")}</span>
          <span className="vh" aria-live="polite">
            {copied ? t("payment.copied") : `${t("payment.copy")}: ${name}`}
          </span>
        </button>
      )}
    </span>
  );
}
