import { z } from "zod";
import { storedAs } from "#app/platform/stored-json.ts";
import { criteria, type Scores } from "./model.ts";

/** The scores of a review, one for each criterion. */
export const readScores = storedAs<Scores>(
  "scores of a review",
  z.record(z.enum(criteria), z.int().min(1).max(5)),
);
