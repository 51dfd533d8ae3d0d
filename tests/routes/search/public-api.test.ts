import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { anOrganisation } from "#tests/factories/people.ts";
import { get, post, send } from "#tests/setup/exchange.ts";
import { runJobs } from "#tests/setup/jobs.ts";

const ids = { dryer: newId(), draft: newId(), need: newId(), closed: newId() };

beforeAll(async () => {
  const owner = await anOrganisation("institute", { name: "Viện Sấy Sông Nhuệ" });
  const listing = {
    organisationId: owner.id,
    kind: "technology" as const,
    summaryVi: "Giữ màu và mùi.",
    industries: ["C10"],
    scienceFields: ["2.3"],
    transferForms: ["non_exclusive_licence"],
    trl: 8,
    annexVi: "Công thức Zyrqonit ba lớp",
  };
  await db().listing.createMany({
    data: [
      {
        ...listing,
        id: ids.dryer,
        externalId: "HT-0001",
        titleVi: "Máy sấy thăng hoa mẻ 60 kg",
        titleEn: "Freeze dryer <i>60 kg</i> a batch",
        state: "published",
        publishedAt: new Date(),
      },
      { ...listing, id: ids.draft, titleVi: "Máy sấy còn là nháp", state: "draft" },
    ],
  });
  const challenge = { organisationId: owner.id, industries: ["C10"], publishedAt: new Date() };
  await db().challenge.createMany({
    data: [
      { ...challenge, id: ids.need, titleVi: "Sấy nhãn mùa vụ", state: "published" },
      { ...challenge, id: ids.closed, titleVi: "Sấy vải đã đóng", state: "closed" },
    ],
  });
  await db().$transaction(async (tx) => {
    await enqueue(tx, "search.project", { type: "listing", ids: [ids.dryer, ids.draft] });
    await enqueue(tx, "search.project", { type: "challenge", ids: [ids.need, ids.closed] });
  });
  await runJobs();
});

interface Answer {
  total: number;
  hits: { id: string; type: string; title: { vi: string }; organisation: { name: string } }[];
  facets: Record<string, Record<string, number>>;
}

const search = async (parameters: string) => {
  const response = await get(`/api/v1/listings?${parameters}`);
  expect(response.status, parameters).toBe(200);
  return (await response.json()) as Answer;
};
const idsOf = (answer: Answer) => answer.hits.map((hit) => hit.id);

interface OpenApi {
  components: { schemas: Record<string, object> };
  paths: Record<string, { get: { parameters?: { name: string }[] } }>;
}

/** A validator from the description itself, so that description and answers cannot drift apart. */
async function validator(name: string) {
  const document = (await (await get("/api/v1/openapi.json")).json()) as OpenApi;
  const text = JSON.stringify(document.components.schemas).replaceAll(
    "#/components/schemas/",
    "#/$defs/",
  );
  const $defs = JSON.parse(text) as Record<string, object>;
  return z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs } as never);
}

describe("search", () => {
  test("answers what the description promises, found without marks", async () => {
    const answer = await search("q=may+say+thang+hoa&type=all");
    expect(answer.hits[0]).toMatchObject({
      id: ids.dryer,
      externalId: "HT-0001",
      type: "listing",
      kind: "technology",
      organisation: { name: "Viện Sấy Sông Nhuệ", verified: true },
      trl: 8,
      industries: ["C10"],
      url: `http://localhost:3000/listings/${ids.dryer}`,
    });
    expect(answer.facets.industry).toEqual({ C10: answer.total });
    (await validator("SearchAnswer")).parse(answer);
  });

  test("type chooses what is searched, listings unless told", async () => {
    expect(idsOf(await search("q=say"))).toEqual([ids.dryer]);
    expect(idsOf(await search("q=say&type=challenge"))).toEqual([ids.need]);
    expect((await search("q=say&type=all")).total).toBe(2);
  });

  test("only what is published, and never its annex", async () => {
    expect(idsOf(await search("type=all"))).not.toContain(ids.draft);
    expect(idsOf(await search("type=all"))).not.toContain(ids.closed);
    expect((await search("q=zyrqonit")).total).toBe(0);
  });

  test("repeated parameters are any of; filters of another facet all of", async () => {
    expect((await search("industry=C10&industry=A01")).total).toBe(1);
    expect((await search("industry=A01")).total).toBe(0);
    expect((await search("industry=C10&trlMin=9")).total).toBe(0);
  });

  test("lang chooses the language of single texts", async () => {
    const [hit] = (await search("lang=en")).hits;
    expect(hit?.organisation.name).toMatch(/^Organisation/);
  });

  test.each(["page=0", "pageSize=101", "trlMin=12", "kind=boat", "foo=1", "type=x", "lang=fr"])(
    "%s is refused by name",
    async (parameters) => {
      const response = await get(`/api/v1/listings?${parameters}`);
      expect(response.status).toBe(400);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      const problem = (await response.json()) as { errors: { field: string }[] };
      expect(problem.errors[0]?.field).toBe(parameters.split("=")[0]);
      (await validator("Problem")).parse(problem);
    },
  );

  test.each(["'; drop table listing;--", "a".repeat(10_000), "\u200b\u202e&|!():*", "%00"])(
    "hostile words get a sound answer: %j",
    async (q) => {
      const answer = await search(new URLSearchParams({ q }).toString());
      expect(answer.total).toBeGreaterThanOrEqual(0);
    },
  );

  test("any page may read it, nothing may write it", async () => {
    const response = await get("/api/v1/listings");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect((await post("/api/v1/listings", {})).status).toBe(405);
  });
});

describe("one record", () => {
  test("a listing and a challenge, as described", async () => {
    const listing = await (await get(`/api/v1/listings/${ids.dryer}`)).json();
    (await validator("Listing")).parse(listing);
    expect(JSON.stringify(listing)).not.toContain("Zyrqonit");
    const challenge = await (await get(`/api/v1/challenges/${ids.need}`)).json();
    (await validator("Challenge")).parse(challenge);
  });

  test.each([
    `/api/v1/listings/${ids.draft}`,
    `/api/v1/challenges/${ids.closed}`,
    `/api/v1/listings/${ids.need}`,
    `/api/v1/listings/${newId()}`,
    "/api/v1/listings/nonsense",
  ])("%s is not there", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });
});

describe("the description", () => {
  test("names every parameter that search takes", async () => {
    const document = (await (await get("/api/v1/openapi.json")).json()) as OpenApi;
    const names = document.paths["/api/v1/listings"]?.get.parameters?.map(({ name }) => name);
    for (const name of ["q", "type", "kind", "industry", "scienceField", "category", "trlMin"]) {
      expect(names).toContain(name);
    }
  });
});

describe("the search page", () => {
  test("shows results, marks and what was understood without scripts", async () => {
    const html = await (await get("/search?q=may+say+thang+hoa")).text();
    expect(html).toContain("<mark>Máy sấy thăng hoa</mark>");
    expect(html).toContain("vì bạn gõ không dấu");
    expect(html).not.toContain("Zyrqonit");
  });

  test("no result says what to loosen", async () => {
    const html = await (await get("/search?q=say&industry=K64")).text();
    expect(html).toContain("Tài chính, ngân hàng, bảo hiểm");
    expect(html).toContain("/search?q=say");
  });

  test.each([
    "q=%00%ff",
    "page=99999",
    "page=abc",
    "kind=x&trl=99&sort=y",
    `q=${"z".repeat(9_000)}`,
  ])("any address is a page: %s", async (parameters) => {
    expect((await get(`/search?${parameters}`)).status).toBe(200);
  });
});

describe("suggestions", () => {
  const suggest = async (text: string) => {
    const response = await get(`/search/suggestions?${new URLSearchParams({ q: text })}`);
    expect(response.status, text).toBe(200);
    return (await response.json()).suggestions as { kind: string; text: string; href: string }[];
  };

  test("go on from two letters, with or without marks", async () => {
    for (const text of ["máy sấ", "may sa", "MAY SAY", "freeze d"]) {
      expect((await suggest(text)).map(({ href }) => href)).toContain(`/listings/${ids.dryer}`);
    }
    expect((await suggest("song nhue")).map(({ kind }) => kind)).toContain("organisation");
    expect((await suggest("lò giết")).map(({ href }) => href)).toContain("/search?industry=C10");
  });

  test("know nothing of drafts, closed needs and confidential text", async () => {
    for (const text of ["nháp", "vải đã đóng", "Zyrqonit"]) {
      const hrefs = (await suggest(text)).map(({ href }) => href);
      expect(hrefs.filter((href) => !href.startsWith("/search"))).toEqual([]);
    }
  });

  test.each(["", "m", "!?()", "\u200b\u202e", "a".repeat(10_000), "%", "'; drop table"])(
    "whatever is typed: %s",
    async (text) => {
      expect(await suggest(text)).toBeInstanceOf(Array);
    },
  );
});

describe("an empty result", () => {
  test("offers what to loosen, with what that brings", async () => {
    const html = await (await get("/search?q=say&kind=solution&industry=C10")).text();
    expect(html).toContain("Bỏ Loại: Giải pháp số: 2 kết quả");
    expect(html).not.toContain("Bỏ Ngành ứng dụng");
  });
});

describe("home", () => {
  test("counts what is on offer and what is needed", async () => {
    const html = await (await get("/")).text();
    expect(html).toContain("Máy sấy thăng hoa mẻ 60 kg");
    expect(html).toContain("Sấy nhãn mùa vụ");
  });
});

describe("health", () => {
  test("the process and its readiness", async () => {
    expect(await (await get("/healthz")).text()).toBe("ok\n");
    const ready = await get("/readyz");
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({ ready: true, search: { documents: 2 } });
  });
});

describe("limits of the API", () => {
  test("any page may read it, and sees how long to wait", async () => {
    const { headers } = await get("/api/v1/listings?q=say");
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("Access-Control-Expose-Headers")).toBe("Retry-After");
  });

  test("a browser that asks beforehand is answered without a search", async () => {
    const asked = await send("OPTIONS", "/api/v1/listings?q=say", { cookie: "" });
    expect(asked.status).toBe(204);
    expect(asked.headers.get("Access-Control-Max-Age")).toBe("86400");
  });

  test.each(["GET", "HEAD", "OPTIONS", "POST", "DELETE"])(
    "%s of an address that is not there is answered as to a program",
    async (method) => {
      const answered = await send(method, "/api/v1/nothing", { cookie: "" });
      expect(answered.status).toBe(404);
      expect(answered.headers.get("Content-Type")).toBe("application/problem+json");
    },
  );
});

describe("results of the search page", () => {
  const link = `/listings/${ids.dryer}`;
  const told = async (path: string) => (await get(path)).text();

  test("travel once: in the page, or with its data when that alone is asked for", async () => {
    const page = await told("/search?q=may+say+thang+hoa");
    expect(page.split(link)).toHaveLength(2);
    const data = await told("/search.data?q=may+say+thang+hoa");
    expect(data.split(link)).toHaveLength(2);
  });

  test("are text, whatever an owner writes", async () => {
    const page = await told("/search?q=may+say+thang+hoa");
    expect(page.includes("&lt;i&gt;60 kg&lt;/i&gt;")).toBe(true);
    expect(page.includes("<i>60")).toBe(false);
  });
});
