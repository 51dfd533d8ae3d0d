/** The thread of a web server that keeps the index in memory: what is done near it, by the rooms that do it. */
import "#app/demand/keep-searches.server.ts";
import "#app/matching/find-matches.server.ts";
import "#app/matching/match-sections.server.ts";
import { answerOrders } from "#app/platform/thread/answer-orders.server.ts";
import "#app/search/engine.server.ts";
import "#app/search/results/find-page.server.ts";
import "#app/search/postgres/match-among.server.ts";
import { workNearIndex } from "#app/search/search-thread.server.ts";
import "#app/search/suggestions/suggest.server.ts";

answerOrders(workNearIndex);
