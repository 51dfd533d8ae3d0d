import { z } from "zod";
import { storedAs } from "#app/platform/stored-json.ts";
import type { NoticeParams } from "./notice-text.ts";

/** The parameters a notice was written with. */
export const readParams = storedAs<NoticeParams>(
  "parameters of a notice",
  z.record(z.string(), z.union([z.string(), z.number()])),
);
