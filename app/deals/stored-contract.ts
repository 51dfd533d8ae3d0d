import { z } from "zod";
import { storedAs } from "#app/platform/stored-json.ts";
import { type ContractTexts, contractItems } from "./contract.ts";

/** The texts of a contract by content, in one language; an empty object where none is written yet. */
export const readContractTexts = storedAs<ContractTexts>(
  "texts of a contract",
  z.partialRecord(z.enum(contractItems.map(({ code }) => code)), z.string()),
);
