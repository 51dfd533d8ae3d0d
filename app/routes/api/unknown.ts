import { nothingThere } from "#app/platform/http/problem.ts";

/** Programs that ask for what is not there are answered as programs, whatever the method. */
export const loader = nothingThere;
export const action = nothingThere;
