import { index, prefix, type RouteConfig, route } from "@react-router/dev/routes";

/** The table of contents: every address of the product. */
export default [
  index("routes/public/home.tsx"),
  route("search", "routes/public/search.tsx"),
  route("search/suggestions", "routes/public/suggestions.ts"),
  route("listings/:listingId", "routes/public/listing.tsx"),
  route("listings/:listingId/spread", "routes/public/listing-spread.tsx"),
  route("challenges/:challengeId", "routes/public/challenge.tsx"),
  route("organisations/:organisationId", "routes/public/organisation.tsx"),
  route("statistics", "routes/public/statistics.tsx"),
  route("legal/:document", "routes/public/legal.tsx"),
  route("files/:documentId", "routes/public/file.ts"),

  route("sign-up", "routes/account/sign-up.tsx"),
  route("verify-email", "routes/account/verify-email.tsx"),
  route("sign-in", "routes/account/sign-in.tsx"),
  route("sign-in/two-factor", "routes/account/sign-in-two-factor.tsx"),
  route("sign-out", "routes/account/sign-out.ts"),
  route("kept-form", "routes/account/kept-form.tsx"),
  route("forgot-password", "routes/account/forgot-password.tsx"),
  route("reset-password", "routes/account/reset-password.tsx"),
  route("invitations/:token", "routes/account/invitation.tsx"),
  route("notifications", "routes/account/notifications.tsx"),
  route("stop/:token", "routes/account/stop.tsx"),
  ...prefix("account", [
    index("routes/account/account.tsx"),
    route("two-factor", "routes/account/two-factor.tsx"),
  ]),
  ...prefix("demo", [
    route("sign-in", "routes/account/demo-sign-in.ts"),
    route("mailbox", "routes/account/mailbox.tsx"),
    route("mailbox/:mailId", "routes/account/mail.tsx"),
  ]),

  ...prefix("saved-searches", [
    index("routes/choosing/saved-searches.tsx"),
    route("new", "routes/choosing/new-saved-search.tsx"),
    route(":savedId", "routes/choosing/open-saved-search.ts"),
    route(":savedId/edit", "routes/choosing/edit-saved-search.tsx"),
  ]),

  ...prefix("organisation", [
    index("routes/organisation/profile.tsx"),
    route("new", "routes/organisation/new.tsx"),
    route("members", "routes/organisation/members.tsx"),
    route("switch", "routes/organisation/switch.ts"),
  ]),

  ...prefix("market", [
    route("listings", "routes/market/my-listings.tsx"),
    route("listings/new", "routes/market/new-listing.tsx"),
    route("listings/:listingId", "routes/market/manage-listing.tsx"),
    route("listings/:listingId/edit/:section", "routes/market/edit-listing.tsx"),
    route("listings/:listingId/versions", "routes/market/listing-versions.tsx"),
    route("challenges", "routes/market/my-challenges.tsx"),
    route("challenges/new", "routes/market/new-challenge.tsx"),
    route("challenges/:challengeId", "routes/market/manage-challenge.tsx"),
    route("challenges/:challengeId/edit/:section", "routes/market/edit-challenge.tsx"),
    route("challenges/:challengeId/propose", "routes/market/propose.tsx"),
    route("proposals", "routes/market/my-proposals.tsx"),
    route("proposals/:proposalId", "routes/market/proposal.tsx"),
  ]),

  ...prefix("deals", [
    index("routes/deals/my-deals.tsx"),
    route("request/:listingId", "routes/deals/request.tsx"),
    route("declare", "routes/deals/declare.tsx"),
    route(":dealId", "routes/deals/deal.tsx"),
    route(":dealId/steps/:transition", "routes/deals/step.tsx"),
    route(":dealId/offers", "routes/deals/offers.tsx"),
    route(":dealId/messages", "routes/deals/messages.tsx"),
    route(":dealId/files", "routes/deals/files.tsx"),
    route(":dealId/review", "routes/deals/review.tsx"),
    route(":dealId/files/rights", "routes/deals/file-rights.tsx"),
    route(":dealId/files/reads", "routes/deals/file-reads.tsx"),
    route(":dealId/files/:fileId", "routes/deals/room-file.tsx"),
    route(":dealId/uploads/:uploadId?", "routes/deals/upload.ts"),
    route(":dealId/milestones/:milestoneId/pay", "routes/deals/pay.tsx"),
    route(":dealId/milestones/:milestoneId/:step", "routes/deals/milestone.tsx"),
    route(":dealId/payments/:paymentId", "routes/deals/payment.tsx"),
  ]),

  ...prefix("city", [
    index("routes/city/dashboard.tsx"),
    route("records", "routes/city/records.tsx"),
    route("records.csv", "routes/city/records-csv.ts"),
  ]),

  ...prefix("operator", [
    index("routes/operator/overview.tsx"),
    route("listings", "routes/operator/listings.tsx"),
    route("listings/:listingId", "routes/operator/review-listing.tsx"),
    route("challenges", "routes/operator/challenges.tsx"),
    route("challenges/:challengeId", "routes/operator/review-challenge.tsx"),
    route("organisations", "routes/operator/organisations.tsx"),
    route("organisations/:organisationId", "routes/operator/verify-organisation.tsx"),
    route("deals", "routes/operator/deals.tsx"),
    route("payments", "routes/operator/payments.tsx"),
    route("synonyms", "routes/operator/synonyms.tsx"),
    route("synonyms/new", "routes/operator/new-synonym.tsx"),
    route("synonyms/:groupId", "routes/operator/synonym.tsx"),
    route("audit", "routes/operator/audit.tsx"),
  ]),

  ...prefix("api/v1", [
    route("openapi.json", "routes/api/openapi.ts"),
    route("listings", "routes/api/listings.ts"),
    route("listings/:listingId", "routes/api/listing.ts"),
    route("challenges/:challengeId", "routes/api/challenge.ts"),
    route("statistics", "routes/api/statistics.ts"),
  ]),
  route("webhooks/stripe", "routes/api/stripe-webhook.ts"),
  route("healthz", "routes/api/healthz.ts"),
  route("readyz", "routes/api/readyz.ts"),

  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
