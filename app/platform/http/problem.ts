/** A refusal for programs, as RFC 9457 has it: `application/problem+json`. */
export interface Problem {
  status: number;
  title: string;
  detail?: string;
  /** What is wrong, by parameter. */
  errors?: readonly { field: string; message: string }[];
}

/** Answers of the public API may be read from any page, and only read. */
const open = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
  // A program in a browser must see how long to wait.
  "Access-Control-Expose-Headers": "Retry-After",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "X-Robots-Tag": "noindex",
};

/** A refusal for programs; no cache keeps it. */
export function problem({ status, title, detail, errors }: Problem): Response {
  const body = { type: "about:blank", title, status, detail, errors };
  return Response.json(body, {
    status,
    headers: { ...open, "Content-Type": "application/problem+json", "Cache-Control": "no-store" },
  });
}

/** @param cache how long anybody may keep it; without it caches ask again each time */
export function answer(body: unknown, cache = "public, max-age=0, must-revalidate"): Response {
  return Response.json(body, { headers: { ...open, "Cache-Control": cache } });
}

export function nothingThere(): Response {
  return problem({ status: 404, title: "Not found", detail: "Nothing public has this id." });
}

/** The API reads; anything else is told so. */
export function onlyGet(request: Request): Response {
  if (request.method === "OPTIONS") {
    const headers = { ...open, "Access-Control-Max-Age": "86400" };
    return new Response(null, { status: 204, headers });
  }
  const refused = problem({ status: 405, title: "Only GET is possible here" });
  refused.headers.set("Allow", "GET, HEAD, OPTIONS");
  return refused;
}
