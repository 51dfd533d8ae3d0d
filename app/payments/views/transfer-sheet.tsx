import { formatVnd } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { CopyText } from "./copy-text.tsx";

export interface TransferSheetProps {
  amount: bigint;
  reference: string;
  transfer: {
    /** The bank's name, or its digits where the name is not known. */
    bank: string;
    accountNumber: string;
    accountName: string | null;
    picture: { size: number; path: string };
  };
}

/** Where to transfer to: a VietQR picture to scan and the same facts as lines to copy. */
export function TransferSheet({ amount, reference, transfer }: TransferSheetProps) {
  const { t } = useTranslation("payments");
  const locale = useLocale();
  const { bank, accountNumber, accountName, picture } = transfer;
  const money = formatVnd(amount, locale);
  const alt = t("payment.qr_alt", { amount: money, account: accountNumber, reference });
  const lines = [
    { name: t("payment.bank"), shown: bank, copy: null },
    { name: t("payment.account"), shown: accountNumber, copy: accountNumber },
    ...(accountName ? [{ name: t("payment.holder"), shown: accountName, copy: null }] : []),
    { name: t("payment.amount"), shown: money, copy: amount.toString() },
    { name: t("payment.content"), shown: reference, copy: reference },
  ];
  return (
    <div className="grid gap-s-5 md:grid-cols-[240px_minmax(0,1fr)]">
      <svg
        className="w-full max-w-[240px] bg-white"
        viewBox={`0 0 ${picture.size} ${picture.size}`}
        role="img"
        aria-label={alt}
        shapeRendering="crispEdges"
      >
        <path d={picture.path} fill="#000" />
      </svg>
      <dl>
        {lines.map((line) => (
          <div key={line.name} className="border-b border-line py-s-2">
            <dt className="sub">{line.name}</dt>
            <dd>
              {line.copy ? (
                <CopyText text={line.copy} shown={line.shown} name={line.name} />
              ) : (
                <b className="text-t-20">{line.shown}</b>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
