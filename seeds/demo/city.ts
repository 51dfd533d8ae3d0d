import { agencyChallenges } from "../city/challenges/agencies.ts";
import { factoryChallenges } from "../city/challenges/factories.ts";
import { laterChallenges } from "../city/challenges/later.ts";
import { serviceChallenges } from "../city/challenges/services.ts";
import { villageChallenges } from "../city/challenges/villages.ts";
import { agencies } from "../city/organisations/agencies.ts";
import { enterprises } from "../city/organisations/enterprises.ts";
import { institutes } from "../city/organisations/institutes.ts";
import { staff } from "../city/organisations/staff.ts";
import { vendors } from "../city/organisations/vendors.ts";
import { solutionListings } from "../city/solutions.ts";
import { technologyListings } from "../city/technologies.ts";

/** Everything written for the demo city, in one place. */
export const city = {
  organisations: [...institutes, ...vendors, ...enterprises, ...agencies, ...staff],
  listings: [...technologyListings, ...solutionListings],
  challenges: [
    ...agencyChallenges,
    ...villageChallenges,
    ...factoryChallenges,
    ...serviceChallenges,
    ...laterChallenges,
  ],
};
