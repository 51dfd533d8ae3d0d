import { grantAssistance } from "#app/assistance/grant-assistance.server.ts";
import { sendMessage } from "#app/conversations/send-message.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { localDay } from "#app/platform/local-day.ts";
import { grants, helpedTalk } from "../city/assistance.ts";
import { person, personNamed } from "./cast.ts";
import { daysAgo, inDays } from "./moments.ts";
import { type DealOnStage, must } from "./stage.ts";

/** Consents to be helped, given by the members' own people, and what the staff then did for one. */
export async function loadAssistance(
  db: Db,
  { deals, start }: { deals: ReadonlyMap<string, DealOnStage>; start: Date },
): Promise<void> {
  for (const { person: key, scopes, endsInDays, ...told } of grants) {
    const now = daysAgo(start, told.daysAgo, key);
    const ctx = { db, now, actor: personNamed(key), ipAddress: null };
    const endsOn = localDay(inDays(start, endsInDays));
    must(await grantAssistance(ctx, { scopes: [...scopes], endsOn, agree: "yes" }), key);
  }
  const dealId = deals.get(helpedTalk.deal)?.id ?? "";
  for (const { body, ...told } of helpedTalk.messages) {
    const actor = told.helped ? helperOf(told.helped) : person(told.person ?? "", "manager");
    const now = inDays(start, -told.daysAgo);
    must(await sendMessage({ db, now, actor }, { dealId, values: { body } }), helpedTalk.deal);
  }
}

/** The exchange's person as the gate makes them while they act for a member. */
function helperOf(member: string): UserActor {
  const { userId, organisationId } = personNamed(helpedTalk.helper);
  return { ...person(member), userId, roles: ["member"], assistedBy: organisationId };
}
