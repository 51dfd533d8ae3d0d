import { formatDate } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { ListingState } from "../model.ts";
import { confirmationDays, confirmBy } from "../rules.ts";

export interface LifeFacts {
  state: ListingState;
  revisionState: ListingState | null;
  submittedAt: Date | null;
  confirmedAt: Date | null;
}

const DAY = 86_400_000;

/** What the owner does next, with its date, and how the state is marked. */
export function useNextStep(): (listing: LifeFacts) => { text: string; mark: string } {
  const { t } = useTranslation("listings");
  const locale = useLocale();
  return (listing) => {
    const day = (date: Date | null) => (date ? formatDate(date, locale) : "");
    const { state, confirmedAt } = listing;
    const date =
      state === "in_review"
        ? day(listing.submittedAt)
        : state === "published"
          ? day(confirmedAt && confirmBy(confirmedAt))
          : state === "stale"
            ? day(confirmedAt && new Date(confirmedAt.getTime() + confirmationDays.hide * DAY))
            : "";
    const revision = listing.revisionState
      ? `. ${t.say(`next.revision_${listing.revisionState}`)}`
      : "";
    return { text: `${t(`next.${state}`, { date })}${revision}`, mark: marks[state] };
  };
}

/** Shape and colour of each state, as `.st` draws it. */
export const marks: Readonly<Record<ListingState, string>> = {
  draft: "st next",
  in_review: "st wait",
  changes_requested: "st wait",
  published: "st done",
  paused: "st off",
  stale: "st wait",
  hidden: "st urgent",
  archived: "st off",
};
