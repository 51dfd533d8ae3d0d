import { expect, test } from "vitest";
import { db } from "#app/platform/db/client.server.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";
import { cookieOf, exchange, get, post } from "#tests/setup/exchange.ts";

const ORIGIN = "http://localhost:3000";
const pain = "Dưa chuột héo sau hai ngày, cần kho lạnh nhỏ ở xã";

/** A form as a browser sends it whose session has ended meanwhile. */
function sendLate(
  fields: Record<string, string>,
  cookie = "better-auth.session_token=over",
  path = "/market/challenges/new",
) {
  const body = new URLSearchParams(fields).toString();
  return exchange(
    new Request(`${ORIGIN}${path}`, {
      method: "POST",
      headers: {
        cookie,
        origin: ORIGIN,
        host: "localhost:3000",
        referer: `${ORIGIN}/market/challenges/new?from=home`,
        "content-type": "application/x-www-form-urlencoded",
        "content-length": String(Buffer.byteLength(body)),
      },
      body,
    }),
  );
}

const keptCookie = (response: Response) =>
  response.headers
    .getSetCookie()
    .find((line) => line.startsWith("kept_form="))
    ?.split(";")[0] ?? "";

test("what was sent after the session ended waits for the one who sent it", async () => {
  const late = await sendLate({ titleVi: "Kho lạnh", pain, wardCode: "00166", password: "" });
  expect(late.headers.get("location")).toBe("/sign-in?next=%2Fkept-form&kept");
  const kept = keptCookie(late);
  expect(kept).not.toBe("");

  const [row] = await db().keptForm.findMany();
  expect(row?.sealed).not.toContain("Kho");

  const member = await aMember(await anOrganisation("enterprise"));
  const session = await cookieOf(member.userId);
  const html = await (await get("/kept-form", `${session}; ${kept}`)).text();
  expect(html).toContain(pain);
  expect(html).toContain('action="/market/challenges/new"');
  expect(html).toContain('name="titleVi" value="Kho lạnh"');
  expect(await (await get("/kept-form", session)).text()).not.toContain(pain);

  const gone = await post("/kept-form", {}, `${session}; ${kept}`);
  expect(gone.headers.get("location")).toBe("/market/challenges/new?from=home");
  expect(await (await get("/kept-form", `${session}; ${kept}`)).text()).not.toContain(pain);
});

test("what scripts sent leads back to the page, not to its data", async () => {
  const late = await sendLate({ pain }, undefined, "/market/challenges/new.data");
  const member = await aMember(await anOrganisation("enterprise"));
  const cookies = `${await cookieOf(member.userId)}; ${keptCookie(late)}`;
  const html = await (await get("/kept-form", cookies)).text();
  expect(html).toContain('action="/market/challenges/new"');
  const visit = await (await get("/deals.data?all=mine")).text();
  expect(visit).toContain(`/sign-in?next=${encodeURIComponent("/deals?all=mine")}"`);
});

test("a form with a secret is not kept", async () => {
  const before = await db().keptForm.count();
  for (const secret of ["newPassword", "code", "backupCode"]) {
    const late = await sendLate({ titleVi: "x", [secret]: "hush" });
    expect(late.headers.get("location")).toContain("&unsaved");
  }
  expect(await db().keptForm.count()).toBe(before);
});

test("one whose browser dropped the cookie with its session gets the form back too", async () => {
  const late = await sendLate({ titleVi: "Kho lạnh" }, "lang=vi");
  expect(late.headers.get("location")).toContain("&kept");
  expect(keptCookie(late)).not.toBe("");
});
