import { describe, expect, test } from "vitest";
import {
  channelOf,
  dealOf,
  defaultChannel,
  type NoticeRow,
  noticeGroups,
  noticeRow,
  noticeTable,
} from "./notice-table.ts";

describe("how somebody is told", () => {
  const row: NoticeRow = { told: "sides", group: "deals", channel: "mail" };

  test("as the row says, as they wish, or not at all by mail for a muted deal", () => {
    expect(channelOf(row, { channel: undefined, muted: false })).toBe("mail");
    expect(channelOf(row, { channel: "digest", muted: false })).toBe("digest");
    expect(channelOf(row, { channel: "mail", muted: true })).toBe("product");
  });

  test("what rights hang on always goes out at once", () => {
    const binding: NoticeRow = { ...row, compulsory: true };
    expect(channelOf(binding, { channel: "product", muted: true })).toBe("mail");
  });
});

test("the rows of a group agree, so that one choice stands for them", () => {
  for (const group of noticeGroups) {
    const rows: NoticeRow[] = Object.values(noticeTable);
    const open = rows.filter((row) => row.group === group && !row.compulsory);
    expect(new Set(open.map(({ channel }) => channel)).size, group).toBeLessThan(2);
    expect(open[0]?.channel ?? "mail", group).toBe(defaultChannel(group));
  }
});

test("an event nobody knows is told rather than lost", () => {
  expect(noticeRow("nobody.knows").channel).toBe("mail");
});

test("a notice belongs to the deal its address names", () => {
  const id = "0199a1b2-0000-7000-8000-000000000001";
  expect(dealOf(`/deals/${id}`)).toBe(id);
  expect(dealOf(`/deals/${id}/files/x?y#z`)).toBe(id);
  expect(dealOf("/deals")).toBeNull();
  expect(dealOf(`/listings/${id}`)).toBeNull();
});
