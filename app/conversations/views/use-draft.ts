import { useEffect, useState } from "react";

interface Draft {
  readonly id: string;
  readonly body: string;
}

const keyOf = (threadRef: string) => `draft:${threadRef}`;

function read(threadRef: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(threadRef)) ?? "null") as Draft | null;
  } catch {
    return null;
  }
}

/**
 * Keeps what is being written until it has arrived: a closed window or a broken connection loses nothing,
 * and a message that did arrive is not offered again. The draft goes with the id its message will have, so
 * sending it twice is sending it once.
 */
export function useDraft(threadRef: string, freshId: string, arrived: readonly string[]) {
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => {
    const kept = read(threadRef);
    if (!kept) return;
    if (arrived.includes(kept.id)) localStorage.removeItem(keyOf(threadRef));
    else if (kept.body.trim() !== "") setDraft(kept);
  }, [threadRef, arrived]);
  return {
    draft,
    id: draft?.id ?? freshId,
    keep: (body: string) => {
      const kept: Draft = { id: draft?.id ?? freshId, body };
      localStorage.setItem(keyOf(threadRef), JSON.stringify(kept));
    },
    drop: () => {
      localStorage.removeItem(keyOf(threadRef));
      setDraft(null);
    },
  };
}
