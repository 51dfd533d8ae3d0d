import { Link } from "react-router";
import { daysBetween, formatDate } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { codeKey } from "#app/taxonomy/code-key.ts";
import { useWorkingTime } from "#app/taxonomy/views/use-working-time.ts";
import { Icon } from "#app/ui/icon.tsx";
import { Status } from "#app/ui/status.tsx";
import type { PageCard, PageHit } from "../page-result.ts";
import type { Reason } from "../reasons.ts";
import { Marked } from "./marked.tsx";
import { usePriceWords } from "./use-price-words.ts";

interface Props {
  hit: PageHit;
  now: string;
}

export function HitRow({ hit, now }: Props) {
  const { t } = useTranslation("search");
  const locale = useLocale();
  const { card, score } = hit;
  const { title, otherTitle, summary, lang } = card;
  const address = card.type === "challenge" ? `/challenges/${card.id}` : `/listings/${card.id}`;
  return (
    <li className={score === null ? "hit plain" : "hit"}>
      {score !== null && (
        <p className="score">
          <span aria-hidden="true">
            {score}
            <small>{t("hit.score")}</small>
          </span>
          <span className="vh">{t("hit.score_of", { score })}</span>
        </p>
      )}
      <div className="body">
        <KindLine card={card} />
        <h2 className="t">
          <Link to={address} lang={lang === locale ? undefined : lang}>
            <Marked {...title} />
          </Link>
        </h2>
        {otherTitle && (
          <p className="en" lang={lang === "vi" ? "en" : "vi"}>
            <Marked {...otherTitle} />
          </p>
        )}
        {summary && (
          <p className="sub">
            <Marked {...summary} />
          </p>
        )}
        <OwnerLine card={card} />
        <WhyLine reasons={hit.reasons} />
      </div>
      <DealColumn card={card} now={now} />
    </li>
  );
}

function KindLine({ card }: { card: PageCard }) {
  const { t } = useTranslation(["search", "codes"]);
  const locale = useLocale();
  const { category } = card;
  const more =
    card.kind === "challenge"
      ? card.deadline && t("hit.due", { date: formatDate(card.deadline, locale) })
      : card.kind === "solution" && category
        ? (t(codeKey("solutionCategories", category) as never) as string)
        : card.trl !== null && t("hit.trl", { level: card.trl });
  return (
    <p className={card.kind === "challenge" ? "kind need" : "kind"}>
      {[t(`hit.${card.kind}`), more].filter(Boolean).join(", ")}
    </p>
  );
}

function OwnerLine({ card }: { card: PageCard }) {
  const { t } = useTranslation(["search", "codes"]);
  const locale = useLocale();
  const { owner, verified, right } = card;
  const rightWords =
    right &&
    [codeKey("ipTypes", right.type), codeKey("ipStatuses", right.status)]
      .map((key) => (t(key as never) as string).toLocaleLowerCase(locale))
      .join(", ");
  return (
    <p className="by">
      <span className="o">
        {owner}{" "}
        {verified ? (
          <span className="ok">
            <Icon name="check" />
            {t("hit.verified")}
          </span>
        ) : (
          <span className="sub">{t("hit.unverified")}</span>
        )}
      </span>{" "}
      {rightWords && <span className="k">{rightWords}</span>}{" "}
      {card.deployments > 0 && (
        <span className="k">{t("hit.in_use", { count: card.deployments })}</span>
      )}
    </p>
  );
}

function WhyLine({ reasons }: { reasons: Reason[] }) {
  const { t } = useTranslation("search");
  if (reasons.length === 0) return null;
  const words = reasons.map((reason) => {
    if (reason.key === "trl") return t("why.trl", { level: reason.level });
    if (reason.key === "in_use") return t("why.in_use", { count: reason.count });
    return t(`why.${reason.key}`);
  });
  return (
    <p className="why">
      <b>{t("why.lead")}</b> {words.join("; ")}.
    </p>
  );
}

function DealColumn({ card, now }: { card: PageCard; now: string }) {
  const { t } = useTranslation("search");
  const priceWords = usePriceWords();
  const { amount, note } = priceWords(card.price);
  const workingTime = useWorkingTime();
  return (
    <div className="deal">
      <p className="p">{amount}</p>
      <p className="d">
        {note && <span>{note}</span>}
        {card.type === "challenge" && card.deadline && (
          <DaysLeft deadline={card.deadline} now={now} />
        )}
        {card.type === "listing" && card.replyMinutes !== null && (
          <span>{t("hit.replies", { time: workingTime(card.replyMinutes) })}</span>
        )}
        {card.stale && <Status shape="wait">{t("hit.stale")}</Status>}
      </p>
    </div>
  );
}

/** The deadline is the end of its day in Vietnam. */
export function DaysLeft({ deadline, now }: { deadline: string; now: string }) {
  const { t } = useTranslation("search");
  const days = daysBetween(now, `${deadline}T23:59:59+07:00`) - 1;
  if (days < 0) return <Status shape="off">{t("hit.closed")}</Status>;
  if (days === 0) return <Status shape="urgent">{t("hit.last_day")}</Status>;
  return (
    <Status shape={days <= 3 ? "urgent" : "wait"}>{t("hit.days_left", { count: days })}</Status>
  );
}
