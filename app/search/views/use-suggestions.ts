import { useEffect, useRef, useState } from "react";
import { Latest } from "../suggestions/latest.ts";
import type { Suggestion } from "../suggestions/model.ts";

/** Long enough that a word is one request, short enough to feel immediate. */
const PAUSE_MS = 110;

interface Suggesting {
  list: readonly Suggestion[];
  /** Called whenever the text is another one; `unsure` while a word is still being composed. */
  ask(text: string, unsure: boolean): void;
  clear(): void;
}

/** Suggestions for what is typed: one request a pause, and never an older answer over a newer one. */
export function useSuggestions(): Suggesting {
  const [list, setList] = useState<readonly Suggestion[]>([]);
  const latest = useRef<Latest>(undefined);
  latest.current ??= new Latest();
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const clear = () => {
    clearTimeout(pause.current);
    latest.current?.giveUp();
    setList([]);
  };
  const ask = (text: string, unsure: boolean) => {
    clearTimeout(pause.current);
    if (text.trim().length < 2) return clear();
    pause.current = setTimeout(
      async () => {
        const found = await latest.current?.ask((signal) => read(text, signal)).catch(() => []);
        if (found) setList(found);
      },
      unsure ? 3 * PAUSE_MS : PAUSE_MS,
    );
  };
  useEffect(
    () => () => {
      clearTimeout(pause.current);
      latest.current?.giveUp();
    },
    [],
  );
  return { list, ask, clear };
}

async function read(text: string, signal: AbortSignal): Promise<Suggestion[]> {
  const answer = await fetch(`/search/suggestions?${new URLSearchParams({ q: text })}`, { signal });
  if (!answer.ok) return [];
  return ((await answer.json()) as { suggestions: Suggestion[] }).suggestions;
}
