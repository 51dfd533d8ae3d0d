import { demoId } from "#seeds/demo/ids.ts";

/**
 * A page of a walk: its address, or the first link on another page that leads to an address of this form.
 * `{deal:<buyer>/<listing>}` in an address is the deal of these two in the demo city.
 */
export type Stop = string | { on: Stop; link: string };

export interface Walk {
  who: string;
  persona: string | null;
  stops: Stop[];
}

/** Leads to the page that says so. */
export const nowhere = "/no-such-page";

const listing = demoId("listing", "say-thang-hoa-60");
const spread = demoId("listing", "can-tinh-tien-hang-tuoi");
const challenge = demoId("challenge", "dem-luot-khach");
const institute = demoId("organisation", "song-nhue");
const dryers = ["say-thang-hoa-60", "say-bom-nhiet-vi-song", "bay-lanh-lap-them"];

const negotiated = "/deals/{deal:bai-giua/say-thang-hoa-60}";
const delivered = "/deals/{deal:luong-moi/kho-lanh-mat-troi-5-tan}";
/** Its licence is paid by royalty. */
const bearing = "/deals/{deal:coi-da/collagen-peptide-da-ca}";

export const walks: Walk[] = [
  {
    who: "a visitor",
    persona: null,
    stops: [
      "/",
      "/search",
      "/search?q=may+say+thang+hoa",
      "/search?q=kh%C3%B4ng+c%C3%B3+g%C3%AC+c%E1%BA%A3+xyzzy",
      `/listings/${listing}`,
      `/listings/${spread}/spread`,
      `/challenges/${challenge}`,
      `/organisations/${institute}`,
      "/statistics",
      "/process",
      "/legal/terms",
      "/legal/privacy",
      `/compare?ids=${dryers.map((key) => demoId("listing", key)).join(",")}`,
      "/sign-in",
      "/sign-up",
      "/verify-email",
      "/forgot-password",
      "/reset-password",
      "/demo/mailbox",
      { on: "/demo/mailbox", link: "/demo/mailbox/:mailId" },
      nowhere,
    ],
  },
  {
    who: "an institute's manager",
    persona: "khue.song-nhue",
    stops: [
      "/market/listings",
      "/market/listings/new",
      `/market/listings/${listing}`,
      `/market/listings/${listing}/edit/benefit`,
      `/market/listings/${listing}/versions`,
      "/deals",
      "/deals/declare",
      negotiated,
      `${negotiated}/files`,
      `${negotiated}/files/rights`,
      `${negotiated}/files/reads`,
      { on: `${negotiated}/files`, link: "/deals/:dealId/files/:fileId" },
      `${negotiated}/messages`,
      { on: `${negotiated}/messages`, link: "/deals/:dealId/messages?thread=:threadId" },
      `${negotiated}/offers`,
      `${negotiated}/steps/offer`,
      `${negotiated}/nda`,
      `${negotiated}/pilot`,
      `${negotiated}/dispute`,
      `${negotiated}/advisers`,
      `${negotiated}/legal`,
      delivered,
      `${delivered}/contract`,
      `${delivered}/contract/sign`,
      `${delivered}/review`,
      `${delivered}/replications`,
      `${delivered}/warranty`,
      { on: delivered, link: "/deals/:dealId/milestones/:milestoneId/handover" },
      "/organisation",
      "/organisation/identity",
      "/organisation/members",
      "/organisation/assistance",
      "/account",
      "/account/two-factor",
      "/account/new-address",
      "/notifications",
      "/notifications/settings",
    ],
  },
  {
    who: "an enterprise's owner",
    persona: "thinh.bai-giua",
    stops: [
      `/deals/request/${demoId("listing", "mang-gom-nuoc-thai-nhuom")}`,
      negotiated,
      `${negotiated}/files`,
      `${negotiated}/pilot`,
      "/organisation/new",
      "/saved-searches",
      "/saved-searches/new?q=say&industry=C10&trl=7-8",
      { on: "/saved-searches", link: "/saved-searches/:savedId/edit" },
      "/shortlists",
      { on: "/shortlists", link: "/shortlists/:shortlistId" },
      "/kept-form",
    ],
  },
  {
    who: "an agency",
    persona: "thuy.diem-den",
    stops: [
      "/market/challenges",
      "/market/challenges/new",
      `/market/challenges/${challenge}`,
      `/market/challenges/${challenge}/edit/problem`,
    ],
  },
  {
    who: "a vendor",
    persona: "dang.lua-som",
    stops: ["/market/proposals", `/market/challenges/${challenge}/propose`],
  },
  { who: "an adviser", persona: "anh.nhip-noi", stops: ["/advice"] },
  {
    who: "the operator",
    persona: "ha.van-hanh",
    stops: [
      "/operator",
      "/operator/listings",
      { on: "/operator/listings", link: "/operator/listings/:listingId" },
      "/operator/challenges",
      { on: "/operator/challenges", link: "/operator/challenges/:challengeId" },
      "/operator/organisations",
      { on: "/operator/organisations", link: "/operator/organisations/:organisationId" },
      "/operator/deals",
      negotiated,
      `${bearing}/royalties`,
      "/operator/payments",
      { on: "/operator/payments", link: "/deals/:dealId/payments/:paymentId" },
      "/operator/demand",
      "/operator/demand/suggested",
      "/operator/words",
      "/operator/words?kind=needs",
      "/operator/words/new?kind=needs",
      "/operator/words/cafe",
      "/operator/assistance",
      "/operator/law",
      "/operator/working-days",
      "/operator/nda-texts",
      "/operator/audit",
    ],
  },
  {
    who: "the city",
    persona: "hanh.thanh-pho",
    stops: ["/city", "/city/records?count=signed"],
  },
];

/** Pages no walk can open, each with where it is looked at or why not. */
export const unwalked: Record<string, string> = {
  "/deals/:dealId/milestones/:milestoneId/pay": "the story pays here, and looks",
  "/deals/:dealId/milestones/:milestoneId/:step": "the story delivers and accepts here, and looks",
  "/sign-in/two-factor": "exists for seconds between two factors",
  "/invitations/:token": "needs a letter that is read once",
  "/stop/:token": "needs a signed link from a letter",
  "/market/proposals/:proposalId": "sealed in the demo city until its deadline",
};
