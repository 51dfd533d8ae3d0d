import { join } from "node:path";
import type { ServerBuild } from "react-router";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { cookieOf, post } from "#tests/setup/exchange.ts";
import { aWholeDeal } from "../integration/permissions/a-whole-deal.ts";

const entry = join(import.meta.dirname, "../../build/server/index.js");
const { routes } = (await import(entry)) as ServerBuild;

/** The address pattern of a route, as the file of routes writes it. */
function addressOf(id: string): string {
  const { parentId, path } = routes[id] ?? {};
  const above = parentId ? addressOf(parentId) : "";
  return path ? `${above}/${path}` : above;
}

/** Programs have answers of their own. */
const forPrograms = /^\/(api|webhooks)\//;

const forms = Object.keys(routes)
  .filter((id) => routes[id]?.module.action)
  .map(addressOf)
  .filter((address) => address.includes(":") && !forPrograms.test(address));

/** What a form says it is: nothing, nonsense, and presses that ask a page to draw itself again. */
const presses = ["", "nonsense", "add row", "recalculate", "save", "send", "answer", "refund"];

/** Parts of addresses that name no record. */
const words = { transition: "sign_nda", step: "deliver", section: "identity", document: "privacy" };

describe("to an outsider nothing is there, however wrong the form", () => {
  let names: Record<string, string>;
  let cookie: string;

  beforeAll(async () => {
    const { ids, actors, story } = await aWholeDeal();
    const { listingId } = story.cast;
    await db().listing.update({ where: { id: listingId }, data: { state: "draft" } });
    const organisationId = story.cast.institute.id;
    names = { ...words, ...ids, milestoneId: ids.payingId, listingId, organisationId };
    cookie = await cookieOf(actors.outsider.userId);
  });

  test.each(forms)("%s", async (address) => {
    const url = address.replaceAll(/:(\w+)\??/g, (_, name) => names[name] ?? newId());
    const answers = new Set<number>();
    for (const intent of presses) {
      answers.add((await post(url, { intent }, cookie)).status);
      answers.add((await post(`${url}.data`, { intent }, cookie)).status);
    }
    expect([...answers]).toEqual([404]);
  });
});
