import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FolderFacts, Grant, RoomReader, RoomRight } from "./model.ts";
import { type Place, rightOf, roomIsThere, targetsOf } from "./policy.ts";

const DEAL = "deal";
const OWNER = "owner-org";
const OTHER = "other-org";
const folders = new Map<string, FolderFacts>([
  ["top", { id: "top", organisationId: OWNER, parentId: null }],
  ["sub", { id: "sub", organisationId: OWNER, parentId: "top" }],
]);
const file: Place = { dealId: DEAL, organisationId: OWNER, fileId: "file", folderId: "sub" };
const reader: RoomReader = { organisationId: OTHER, userId: "an", standing: "party" };

const grant = (targetId: string, granteeId: string, right: RoomRight): Grant => ({
  ownerOrganisationId: OWNER,
  targetId,
  granteeOrganisationId: OTHER,
  granteeId,
  right,
});
const right = (grants: Grant[], who: RoomReader = reader) => rightOf(who, file, grants, folders);

describe("the right to a file", () => {
  test("without rules: the other side downloads, guests see nothing, staff read", () => {
    expect(right([])).toBe("download");
    expect(right([], { ...reader, standing: "guest" })).toBe("none");
    expect(right([], { organisationId: "x", userId: "y", standing: "operator" })).toBe("download");
  });

  test("the nearest rule counts, wherever the stronger one stands", () => {
    expect(right([grant(DEAL, OTHER, "none")])).toBe("none");
    expect(right([grant(DEAL, OTHER, "none"), grant("top", OTHER, "view")])).toBe("view");
    expect(right([grant("top", OTHER, "download"), grant("sub", OTHER, "none")])).toBe("none");
    expect(right([grant("sub", OTHER, "none"), grant("file", OTHER, "view")])).toBe("view");
  });

  test("on one target a person's rule goes before the organisation's, both ways", () => {
    expect(right([grant("sub", OTHER, "none"), grant("sub", "an", "download")])).toBe("download");
    expect(right([grant("sub", OTHER, "download"), grant("sub", "an", "none")])).toBe("none");
    expect(right([grant("top", "an", "download"), grant("sub", OTHER, "none")])).toBe("none");
  });

  test("a rule of somebody else's folder or for somebody else changes nothing", () => {
    const foreign = { ...grant("file", OTHER, "none"), ownerOrganisationId: OTHER };
    expect(right([foreign, grant("file", "binh", "none")])).toBe("download");
  });

  test("whatever the rules say, the owner's own people keep their files", () => {
    const rights = fc.constantFrom<RoomRight>("none", "view", "download");
    const anyGrant = fc.record({
      ownerOrganisationId: fc.constantFrom(OWNER, OTHER),
      targetId: fc.constantFrom(DEAL, "top", "sub", "file"),
      granteeOrganisationId: fc.constantFrom(OWNER, OTHER),
      granteeId: fc.constantFrom(OWNER, OTHER, "an"),
      right: rights,
    });
    fc.assert(
      fc.property(fc.array(anyGrant), (grants) => {
        const own: RoomReader = { organisationId: OWNER, userId: "an", standing: "party" };
        expect(rightOf(own, file, grants, folders)).toBe("download");
      }),
    );
  });

  test("a rule on the file itself is never outweighed by one above it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<RoomRight>("none", "view", "download"),
        fc.array(fc.constantFrom<RoomRight>("none", "view", "download"), { maxLength: 3 }),
        (near, far) => {
          const above = far.map((r, i) => grant(["sub", "top", DEAL][i] ?? DEAL, OTHER, r));
          expect(right([...above, grant("file", OTHER, near)])).toBe(near);
        },
      ),
    );
  });
});

test("folders that lead in a circle end the walk", () => {
  const circle = new Map<string, FolderFacts>([
    ["a", { id: "a", organisationId: OWNER, parentId: "b" }],
    ["b", { id: "b", organisationId: OWNER, parentId: "a" }],
  ]);
  expect(targetsOf({ ...file, folderId: "a" }, circle)).toEqual(["file", "a", "b", DEAL]);
});

test("before the NDA the room is there for the supply side alone", () => {
  expect(roomIsThere({ standing: "party", side: "seller" }, false)).toBe(true);
  expect(roomIsThere({ standing: "party", side: "buyer" }, false)).toBe(false);
  expect(roomIsThere({ standing: "operator", side: null }, false)).toBe(false);
  expect(roomIsThere({ standing: "guest", side: null }, false)).toBe(false);
  expect(roomIsThere({ standing: "party", side: "buyer" }, true)).toBe(true);
});
