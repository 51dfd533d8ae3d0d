import { agreedDeals } from "./deals/agreed.ts";
import { commercialisedDeals } from "./deals/commercialised.ts";
import { deliveredDeals, deliveringDeals } from "./deals/delivering.ts";
import { earlyDeals } from "./deals/early.ts";
import { endedDeals } from "./deals/ended.ts";
import { evaluatingDeals } from "./deals/evaluating.ts";
import { negotiatingDeals } from "./deals/negotiating.ts";
import { spreadingDeals } from "./deals/spreading.ts";
import { startingDeals } from "./deals/starting.ts";
import type { SeedDeal } from "./types.ts";

export const deals: SeedDeal[] = [
  ...earlyDeals,
  ...evaluatingDeals,
  ...negotiatingDeals,
  ...agreedDeals,
  ...deliveringDeals,
  ...deliveredDeals,
  ...commercialisedDeals,
  ...spreadingDeals,
  ...startingDeals,
  ...endedDeals,
];
