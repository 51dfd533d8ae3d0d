import type { UserActor } from "#app/organisations/model.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { saveSearch } from "#app/saved-searches/save-search.server.ts";
import { projectDocuments } from "#app/search/projection/project-documents.server.ts";
import { addItem } from "#app/shortlists/change-items.server.ts";
import { createShortlist } from "#app/shortlists/create-shortlist.server.ts";
import { editShortlist } from "#app/shortlists/edit-shortlist.server.ts";
import { addNote, scoreItem } from "#app/shortlists/judge-items.server.ts";
import { lockShortlist } from "#app/shortlists/lock-shortlist.server.ts";
import { type ShortlistPage, shortlistPage } from "#app/shortlists/queries.server.ts";
import {
  newlyFound,
  type SeedSavedSearch,
  type SeedShortlist,
  savedSearches,
  shortlists,
} from "../city/choices.ts";
import { personNamed } from "./cast.ts";
import { city } from "./city.ts";
import { demoId } from "./ids.ts";
import { daysAgo, inDays } from "./moments.ts";
import { must } from "./stage.ts";

/** Saved searches and shortlists, through the commands their owners would use, at their own time. */
export async function loadChoices(db: Db, start: Date): Promise<void> {
  await indexAllBut(db, newlyFound.listings);
  for (const search of savedSearches) await loadSavedSearch(db, start, search);
  for (const list of shortlists) await loadShortlist(db, start, list);
}

async function indexAllBut(db: Db, later: readonly string[]): Promise<void> {
  const listings = city.listings.filter(({ key }) => !later.includes(key));
  await projectDocuments(db, [
    ...listings.map(({ key }) => demoId("listing", key)),
    ...city.challenges.map(({ key }) => demoId("challenge", key)),
  ]);
}

async function loadSavedSearch(db: Db, start: Date, search: SeedSavedSearch): Promise<void> {
  const { name, frequency } = search;
  const now = daysAgo(start, search.daysAgo, name);
  const actor = personNamed(search.person);
  const query = new URLSearchParams(search.query);
  must(await saveSearch({ db, now, actor }, { name, frequency, query }), name);
}

async function loadShortlist(db: Db, start: Date, list: SeedShortlist): Promise<void> {
  const as: As = (person, days) => ({
    db,
    now: daysAgo(start, days, list.name + person),
    actor: personNamed(person),
  });
  const ctx = as(list.person, list.daysAgo);
  const { id } = must(await createShortlist(ctx, list), list.name);
  for (const { listing } of list.items) {
    const subject = { type: "listing" as const, id: demoId("listing", listing) };
    must(await addItem(ctx, { subject, shortlistId: id, firstName: "" }), listing);
  }
  must(await editShortlist(ctx, { ...list, id }), list.name);
  const page = await pageOf(db, ctx.actor, id);
  await judge(page, list, as);
  if (list.choice) await lock(db, page.id, list, as);
}

/** A person of the list at a day of its story, as its commands take them. */
type As = (person: string, daysAgo: number) => { db: Db; now: Date; actor: UserActor };

async function judge(page: ShortlistPage, list: SeedShortlist, as: As): Promise<void> {
  const shortlistId = page.id;
  for (const { listing, scores, notes } of list.items) {
    const itemId = itemOf(page, listing);
    const given = scores.map((score, at) => ({
      itemId,
      criterionId: page.criteria[at]?.id ?? "",
      value: String(score),
    }));
    const scorer = as(list.person, list.daysAgo);
    must(await scoreItem(scorer, { shortlistId, scores: given }), listing);
    for (const { person, text, daysAgo: days } of notes) {
      must(await addNote(as(person, days), { shortlistId, itemId, text }), text);
    }
  }
}

async function lock(db: Db, id: string, { choice, name }: SeedShortlist, as: As): Promise<void> {
  if (!choice) return;
  const chooser = as(choice.person, choice.daysAgo);
  const page = await pageOf(db, chooser.actor, id);
  const { version } = page;
  const chosenItemId = itemOf(page, choice.listing);
  const subjects = page.items.map(({ subjectId }) => subjectId);
  await asOn(db, chooser.now, subjects, async () => {
    must(await lockShortlist(chooser, { id, version, chosenItemId, reason: choice.reason }), name);
  });
}

/** Owners have confirmed their listings again since: on that day the last time was a month before. */
async function asOn(
  db: Db,
  day: Date,
  listingIds: string[],
  work: () => Promise<void>,
): Promise<void> {
  const confirmedSince = await db.listing.findMany({
    where: { id: { in: listingIds }, confirmedAt: { gt: day } },
    select: { id: true, publishedAt: true, confirmedAt: true },
  });
  const monthBefore = inDays(day, -30);
  for (const { id, publishedAt } of confirmedSince) {
    const confirmedAt = publishedAt && publishedAt > monthBefore ? publishedAt : monthBefore;
    await db.listing.update({ where: { id }, data: { confirmedAt } });
  }
  await work();
  for (const { id, confirmedAt } of confirmedSince) {
    await db.listing.update({ where: { id }, data: { confirmedAt } });
  }
}

async function pageOf(db: Db, actor: UserActor, id: string): Promise<ShortlistPage> {
  const page = await shortlistPage(db, actor.organisationId, id);
  if (!page) throw new Error(`shortlist ${id} is not there`);
  return page;
}

function itemOf(page: ShortlistPage, listing: string): string {
  const item = page.items.find(({ subjectId }) => subjectId === demoId("listing", listing));
  if (!item) throw new Error(`${listing} is not on the list`);
  return item.id;
}
