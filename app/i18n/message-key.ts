import type { Namespace } from "./config.ts";
import type accounts from "./messages/vi/accounts.json";
import type advisers from "./messages/vi/advisers.json";
import type assistance from "./messages/vi/assistance.json";
import type audit from "./messages/vi/audit.json";
import type calendar from "./messages/vi/calendar.json";
import type challenges from "./messages/vi/challenges.json";
import type codes from "./messages/vi/codes.json";
import type contracts from "./messages/vi/contracts.json";
import type conversations from "./messages/vi/conversations.json";
import type deals from "./messages/vi/deals.json";
import type declared from "./messages/vi/declared.json";
import type delivery from "./messages/vi/delivery.json";
import type demand from "./messages/vi/demand.json";
import type disputes from "./messages/vi/disputes.json";
import type documents from "./messages/vi/documents.json";
import type feedback from "./messages/vi/feedback.json";
import type grades from "./messages/vi/grades.json";
import type home from "./messages/vi/home.json";
import type law from "./messages/vi/law.json";
import type lexicon from "./messages/vi/lexicon.json";
import type listingPage from "./messages/vi/listingPage.json";
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
import type proof from "./messages/vi/proof.json";
import type refusals from "./messages/vi/refusals.json";
import type reviews from "./messages/vi/reviews.json";
import type room from "./messages/vi/room.json";
import type savedSearches from "./messages/vi/savedSearches.json";
import type search from "./messages/vi/search.json";
import type searchPage from "./messages/vi/searchPage.json";
import type shell from "./messages/vi/shell.json";
import type shortlists from "./messages/vi/shortlists.json";

/** What the Vietnamese files say; a test holds the English ones to the same keys. */
interface Messages extends Record<Namespace, object> {
  shell: typeof shell;
  refusals: typeof refusals;
  codes: typeof codes;
  home: typeof home;
  accounts: typeof accounts;
  organisations: typeof organisations;
  listings: typeof listings;
  listingPage: typeof listingPage;
  calendar: typeof calendar;
  challenges: typeof challenges;
  search: typeof search;
  searchPage: typeof searchPage;
  deals: typeof deals;
  contracts: typeof contracts;
  law: typeof law;
  payments: typeof payments;
  documents: typeof documents;
  notifications: typeof notifications;
  monitoring: typeof monitoring;
  audit: typeof audit;
  feedback: typeof feedback;
  grades: typeof grades;
  negotiation: typeof negotiation;
  declared: typeof declared;
  process: typeof process;
  pilots: typeof pilots;
  delivery: typeof delivery;
  reviews: typeof reviews;
  matching: typeof matching;
  savedSearches: typeof savedSearches;
  shortlists: typeof shortlists;
  lexicon: typeof lexicon;
  demand: typeof demand;
  outcomes: typeof outcomes;
  room: typeof room;
  conversations: typeof conversations;
  assistance: typeof assistance;
  disputes: typeof disputes;
  advisers: typeof advisers;
  proof: typeof proof;
}

type Plural = "zero" | "one" | "two" | "few" | "many" | "other";
type Stem<K extends string> = K extends `${infer S}_${Plural}` ? S | K : K;

/** The paths of a message file, plural forms by their stem: "list.title", "list.found". */
type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? Stem<K> : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

/** The messages of one namespace with its name before them: "deals:list.title". */
type Named<N extends Namespace> = { [One in N]: `${One}:${Leaves<Messages[One]>}` }[N];

/** Keys that texts of these namespaces answer to; those of the frame of every page always are there. */
export type MessageKey<N extends Namespace> =
  | { [One in N]: Leaves<Messages[One]> }[N]
  | Named<N | "shell">;
