import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import SDK from "stripe";
import { type Form, type Refund, Refused, type Session, StripeState } from "./stripe-state.ts";

/**
 * A stand-in for Stripe's API at the network edge: the v1 endpoints the product uses, with
 * idempotency keys that replay the first answer and refuse another body, as Stripe's do. The official
 * SDK talks to it; `pay`, `expire` and the rest play what happens on Stripe's side. Paid on its payment
 * page in a browser, it posts the signed notice to the shop the payer came from.
 */
export interface StripeServer {
  url: string;
  /** Requests so far, "POST /v1/checkout/sessions". */
  requests: string[];
  /** The next call of a path fails with this status, before anything is done. */
  failNext(path: string, status: number): void;
  pay(sessionId: string, more?: { amount?: number; fee?: number }): Session;
  expire(sessionId: string): Session;
  session(sessionId: string): Session;
  sessions(): Session[];
  /** A refund's end at the payer's bank. */
  settleRefund(refundId: string, status: "succeeded" | "failed"): Refund;
  /** A refund made in Stripe's own console: the product hears of it by webhook only. */
  refundInConsole(paymentIntentId: string, amount: number): Refund;
  refunds(): Refund[];
  /** What Stripe would post to the webhook about an object. */
  event(type: string, object: unknown, id?: string): string;
  /** Refunds stay pending until settled, as with some banks. */
  slowRefunds: boolean;
  /** The header Stripe would send with a body. */
  signature(body: string): string;
  close(): Promise<void>;
}

function route(
  stripe: StripeState,
  method: string,
  path: string,
  form: Form,
  base: string,
): unknown {
  const session = /^\/v1\/checkout\/sessions\/(\w+)(\/expire)?$/.exec(path);
  const refund = /^\/v1\/refunds\/(\w+)$/.exec(path);
  if (method === "POST" && path === "/v1/checkout/sessions")
    return stripe.createSession(form, base);
  if (method === "GET" && path === "/v1/checkout/sessions") {
    const data = [...stripe.sessions.values()].filter(
      (one) => one.payment_intent === form.payment_intent,
    );
    return { object: "list", data, has_more: false, url: path };
  }
  if (session?.[1] && method === "POST" && session[2]) return stripe.expire(session[1]);
  if (session?.[1] && method === "GET") {
    return stripe.expanded(stripe.session(session[1]), form);
  }
  if (method === "POST" && path === "/v1/refunds") return stripe.refund(form);
  if (refund?.[1] && method === "GET") {
    const found = stripe.refunds.get(refund[1]);
    if (!found) throw new Refused(404, "No such refund");
    return found;
  }
  throw new Refused(404, `Unrecognized request URL (${method}: ${path})`);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}

interface Answer {
  status: number;
  body: string;
  replayed?: boolean;
}

/** Payment page of the stand-in: a form with one button, for browsers in journeys. */
function payPage(stripe: StripeState, id: string, method: string): Answer & { location?: string } {
  const session = stripe.session(id);
  if (method === "POST") {
    stripe.pay(id, undefined, 0);
    return { status: 303, body: "", location: session.success_url };
  }
  const body = `<!doctype html><title>Stripe</title><form method="post"><button>Pay ${session.amount_total} ${session.currency}</button></form>`;
  return { status: 200, body };
}

/** Starts the stand-in on a free port of this machine. */
export async function startFakeStripe(
  options: { webhookSecret?: string } = {},
): Promise<StripeServer> {
  const secret = options.webhookSecret ?? "whsec_stand_in";
  const stripe = new StripeState();
  const requests: string[] = [];
  const failures = new Map<string, number>();
  const answers = new Map<string, { body: string; answer: Answer }>();
  let base = "";

  const answer = (method: string, path: string, body: string, query: string, key: string) => {
    const failing = failures.get(path);
    if (failing) {
      failures.delete(path);
      return errorAnswer(failing, "Something went wrong on Stripe's end");
    }
    const known = key ? answers.get(key) : undefined;
    if (known && known.body !== body) {
      return errorAnswer(400, "Keys for idempotent requests can only be used with the same params");
    }
    if (known) return { ...known.answer, replayed: true };
    const form = Object.fromEntries(new URLSearchParams(method === "GET" ? query : body));
    const made = attempt(() => route(stripe, method, path, form, base));
    if (key) answers.set(key, { body, answer: made });
    return made;
  };

  let events = 0;
  const event = (type: string, object: unknown, id?: string) => {
    events += 1;
    return JSON.stringify({
      id: id ?? `evt_test_${events}`,
      object: "event",
      type,
      created: 0,
      data: { object },
    });
  };
  const signature = (body: string) =>
    new SDK("sk_test").webhooks.generateTestHeaderString({ payload: body, secret });
  const tellShop = async (session: Session) => {
    const body = event("checkout.session.completed", session);
    await fetch(new URL("/webhooks/stripe", session.success_url), {
      method: "POST",
      headers: { "Content-Type": "application/json", "Stripe-Signature": signature(body) },
      body,
    }).catch(() => undefined);
  };

  const server: Server = createServer(
    async (request: IncomingMessage, response: ServerResponse) => {
      const url = new URL(request.url ?? "/", base);
      const method = request.method ?? "GET";
      const page = /^\/c\/pay\/(\w+)$/.exec(url.pathname);
      if (page?.[1]) {
        const { status, body, location } = payPage(stripe, page[1], method);
        if (location) await tellShop(stripe.session(page[1]));
        response.writeHead(status, { "Content-Type": "text/html", ...(location && { location }) });
        response.end(body);
        return;
      }
      requests.push(`${method} ${url.pathname}`);
      const key = String(request.headers["idempotency-key"] ?? "");
      const made: Answer = request.headers.authorization?.startsWith("Bearer sk_")
        ? answer(
            method,
            url.pathname,
            await bodyOf(request),
            url.search,
            method === "POST" ? key : "",
          )
        : errorAnswer(401, "Invalid API Key provided");
      response.writeHead(made.status, {
        "Content-Type": "application/json",
        "Request-Id": `req_${requests.length}`,
        ...(made.replayed ? { "Idempotent-Replayed": "true" } : {}),
        // Failures are given to the caller at once; its own tests are not about waiting.
        ...(made.status >= 500 ? { "Stripe-Should-Retry": "false" } : {}),
      });
      response.end(made.body);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url: base,
    requests,
    failNext: (path, status) => failures.set(path, status),
    pay: (id, more = {}) => stripe.pay(id, more.amount, more.fee ?? 0),
    expire: (id) => stripe.expire(id),
    session: (id) => stripe.session(id),
    sessions: () => [...stripe.sessions.values()],
    settleRefund: (id, status) => {
      const refund = stripe.refunds.get(id);
      if (!refund) throw new Error(`no refund ${id}`);
      return Object.assign(refund, { status });
    },
    refundInConsole: (paymentIntentId, amount) =>
      stripe.refund({ payment_intent: paymentIntentId, amount: String(amount) }),
    refunds: () => [...stripe.refunds.values()],
    event,
    signature,
    get slowRefunds() {
      return stripe.slowRefunds;
    },
    set slowRefunds(slow: boolean) {
      stripe.slowRefunds = slow;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

function attempt(work: () => unknown): Answer {
  try {
    return { status: 200, body: JSON.stringify(work()) };
  } catch (error) {
    if (error instanceof Refused) return errorAnswer(error.status, error.message);
    throw error;
  }
}

function errorAnswer(status: number, message: string): Answer {
  const type = status >= 500 ? "api_error" : "invalid_request_error";
  return { status, body: JSON.stringify({ error: { type, message } }) };
}
