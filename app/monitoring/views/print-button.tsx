import { type ReactNode, useEffect, useState } from "react";
import { Button } from "#app/ui/button.tsx";

/** Printing needs a script; without one the button would lie, so it is not there. */
export function PrintButton({ children }: { children: ReactNode }) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return null;
  return (
    <Button quiet type="button" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
