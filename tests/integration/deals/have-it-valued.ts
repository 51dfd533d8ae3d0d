import { callAdviser } from "#app/advisers/call-adviser.server.ts";
import { recordValuation } from "#app/advisers/record-valuation.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";
import { must, type Story } from "./deal-story.ts";

/** An opinion of the price in the contract, given on the story's day. */
export const opinionOf = (story: Story) => ({
  method: "income",
  minVnd: "350 triệu",
  maxVnd: "520 triệu",
  valuedOn: story.day(-2),
  validUntil: story.day(150),
  purposeKind: "contract_price",
  purpose: "Làm căn cứ giá chuyển giao của hợp đồng này",
  sources: "Sổ sách ba năm của bên nhận, lãi suất chiết khấu 12%.",
  authorTitle: "Trần Thu Hà, thẻ thẩm định viên XI16.1623",
});

/** The seller calls in a valuer of its own choice. @returns the valuer */
export async function aValuerIn(story: Story): Promise<UserActor> {
  const firm = await anOrganisation("intermediary");
  const values = {
    organisationId: firm.id,
    role: "valuer",
    task: "Thẩm định giá quyền sử dụng",
    parts: [story.dealId],
  };
  must(await callAdviser(story.ctx(story.cast.seller), { dealId: story.dealId, values }));
  return aMember(firm, ["member"]);
}

/** What the law demands before a contract with State capital or between related parties is signed. */
export async function haveItValued(story: Story): Promise<void> {
  const valuer = await aValuerIn(story);
  const values = opinionOf(story);
  must(await recordValuation(story.ctx(valuer), { dealId: story.dealId, values }));
}
