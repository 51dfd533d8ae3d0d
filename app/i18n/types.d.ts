import type accounts from "./messages/vi/accounts.json";
import type audit from "./messages/vi/audit.json";
import type challenges from "./messages/vi/challenges.json";
import type codes from "./messages/vi/codes.json";
import type common from "./messages/vi/common.json";
import type contracts from "./messages/vi/contracts.json";
import type deals from "./messages/vi/deals.json";
import type declared from "./messages/vi/declared.json";
import type delivery from "./messages/vi/delivery.json";
import type documents from "./messages/vi/documents.json";
import type feedback from "./messages/vi/feedback.json";
import type home from "./messages/vi/home.json";
import type law from "./messages/vi/law.json";
import type lexicon from "./messages/vi/lexicon.json";
import type listings from "./messages/vi/listings.json";
import type matching from "./messages/vi/matching.json";
import type monitoring from "./messages/vi/monitoring.json";
import type negotiation from "./messages/vi/negotiation.json";
import type notifications from "./messages/vi/notifications.json";
import type organisations from "./messages/vi/organisations.json";
import type outcomes from "./messages/vi/outcomes.json";
import type payments from "./messages/vi/payments.json";
import type pilots from "./messages/vi/pilots.json";
import type process from "./messages/vi/process.json";
import type refusals from "./messages/vi/refusals.json";
import type reviews from "./messages/vi/reviews.json";
import type savedSearches from "./messages/vi/savedSearches.json";
import type search from "./messages/vi/search.json";
import type searchPage from "./messages/vi/searchPage.json";
import type shortlists from "./messages/vi/shortlists.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: {
      accounts: typeof accounts;
      audit: typeof audit;
      challenges: typeof challenges;
      codes: typeof codes;
      common: typeof common;
      contracts: typeof contracts;
      deals: typeof deals;
      documents: typeof documents;
      home: typeof home;
      law: typeof law;
      listings: typeof listings;
      matching: typeof matching;
      monitoring: typeof monitoring;
      notifications: typeof notifications;
      organisations: typeof organisations;
      outcomes: typeof outcomes;
      payments: typeof payments;
      refusals: typeof refusals;
      reviews: typeof reviews;
      search: typeof search;
      searchPage: typeof searchPage;
      feedback: typeof feedback;
      negotiation: typeof negotiation;
      declared: typeof declared;
      process: typeof process;
      pilots: typeof pilots;
      delivery: typeof delivery;
      savedSearches: typeof savedSearches;
      search: typeof search;
      shortlists: typeof shortlists;
      lexicon: typeof lexicon;
    };
  }
}
