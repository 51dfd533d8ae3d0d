import { useEffect, useState } from "react";

/** In milliseconds. */
const BETWEEN_LOOKS = 5_000;

/** The exchange answers but cannot work, it cannot be reached at all, or it was so and is no more. */
type Outage = "down" | "unreachable" | "over";

/**
 * Looks whether the exchange is away, and goes on looking until it is back. A failure while it works is
 * no outage: null, and nothing is repeated.
 */
export function useOutage(watch: boolean): Outage | null {
  const [outage, setOutage] = useState<Outage | null>(null);
  useEffect(() => {
    if (!watch) return;
    let known: Outage | null = null;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const now = await stateNow();
      if (stopped) return;
      known = now ?? (known && "over");
      setOutage(known);
      if (now) timer = setTimeout(look, BETWEEN_LOOKS);
    };
    let stopped = false;
    look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [watch]);
  return outage;
}

async function stateNow(): Promise<"down" | "unreachable" | null> {
  try {
    const answer = await fetch("/readyz", { cache: "no-store" });
    return answer.ok ? null : "down";
  } catch {
    return "unreachable";
  }
}
