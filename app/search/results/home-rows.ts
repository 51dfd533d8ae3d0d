import type { DueWords } from "./row-words.ts";

/** A row that hangs from the bridge on the home page. */
export interface HomeRow {
  id: string;
  title: string;
  owner: string;
  price: string;
  /** "TRL 8" or "Giải pháp số"; for needs how long they are open. */
  fact: string | null;
  due?: DueWords | undefined;
}

export interface HomeRows {
  supply: HomeRow[];
  demand: HomeRow[];
}
