/** What the stand-in for Stripe remembers: sessions, payment intents and refunds, as Stripe shapes them. */

export interface Session {
  id: string;
  object: "checkout.session";
  status: "open" | "complete" | "expired";
  payment_status: "paid" | "unpaid";
  client_reference_id: string | null;
  amount_total: number;
  currency: string;
  url: string | null;
  payment_intent: string | null;
  metadata: Record<string, string>;
  success_url: string;
  expires_at: number;
}

interface Intent {
  id: string;
  object: "payment_intent";
  status: "requires_payment_method" | "succeeded";
  amount: number;
  currency: string;
  fee: number;
  refunded: number;
}

export interface Refund {
  id: string;
  object: "refund";
  status: "pending" | "succeeded" | "failed";
  amount: number;
  currency: string;
  payment_intent: string;
  metadata: Record<string, string>;
}

export type Form = Record<string, string>;

export class Refused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export class StripeState {
  readonly sessions = new Map<string, Session>();
  readonly intents = new Map<string, Intent>();
  readonly refunds = new Map<string, Refund>();
  slowRefunds = false;
  private count = 0;

  id(prefix: string): string {
    this.count += 1;
    return `${prefix}_test_${String(this.count).padStart(6, "0")}`;
  }

  createSession(form: Form, base: string): Session {
    const unit = Number(form["line_items[0][price_data][unit_amount]"]);
    const quantity = Number(form["line_items[0][quantity]"]);
    const currency = form["line_items[0][price_data][currency]"] ?? "";
    if (form.mode !== "payment" || !Number.isInteger(unit) || !form.success_url) {
      throw new Refused(400, "Missing required param");
    }
    if (unit * quantity > 99_999_999) throw new Refused(400, "Amount must be at most 99999999");
    const id = this.id("cs");
    const session: Session = {
      id,
      object: "checkout.session",
      status: "open",
      payment_status: "unpaid",
      client_reference_id: form.client_reference_id ?? null,
      amount_total: unit * quantity,
      currency,
      url: `${base}/c/pay/${id}`,
      payment_intent: null,
      metadata: nested(form, "metadata"),
      success_url: form.success_url,
      expires_at: Number(form.expires_at),
    };
    this.sessions.set(id, session);
    return session;
  }

  session(id: string): Session {
    const session = this.sessions.get(id);
    if (!session) throw new Refused(404, `No such checkout.session: ${id}`);
    return session;
  }

  pay(id: string, amount: number | undefined, fee: number): Session {
    const session = this.session(id);
    if (session.status === "expired") throw new Refused(400, "This session has expired");
    const intent: Intent = {
      id: this.id("pi"),
      object: "payment_intent",
      status: "succeeded",
      amount: amount ?? session.amount_total,
      currency: session.currency,
      fee,
      refunded: 0,
    };
    this.intents.set(intent.id, intent);
    Object.assign(session, {
      status: "complete",
      payment_status: "paid",
      payment_intent: intent.id,
      amount_total: intent.amount,
      url: null,
    });
    return session;
  }

  expire(id: string): Session {
    const session = this.session(id);
    if (session.status !== "open") throw new Refused(400, "Only open sessions can be expired");
    Object.assign(session, { status: "expired", url: null });
    return session;
  }

  /** A session as it is read with its payment intent, charge and fee expanded. */
  expanded(session: Session, form: Form): unknown {
    const wish = Object.entries(form).some(([key, value]) => {
      return key.startsWith("expand") && value.startsWith("payment_intent");
    });
    const intent = session.payment_intent ? this.intents.get(session.payment_intent) : undefined;
    if (!wish || !intent) return session;
    const balance = {
      id: "txn_1",
      object: "balance_transaction",
      fee: intent.fee,
      currency: intent.currency,
    };
    const charge = { id: "ch_1", object: "charge", balance_transaction: balance };
    return { ...session, payment_intent: { ...intent, latest_charge: charge } };
  }

  refund(form: Form): Refund {
    const intent = this.intents.get(form.payment_intent ?? "");
    if (!intent) throw new Refused(404, "No such payment_intent");
    const amount = Number(form.amount);
    if (intent.refunded + amount > intent.amount) {
      throw new Refused(400, "Refund amount is greater than unrefunded amount on charge");
    }
    intent.refunded += amount;
    const refund: Refund = {
      id: this.id("re"),
      object: "refund",
      status: this.slowRefunds ? "pending" : "succeeded",
      amount,
      currency: intent.currency,
      payment_intent: intent.id,
      metadata: nested(form, "metadata"),
    };
    this.refunds.set(refund.id, refund);
    return refund;
  }
}

/** Bracketed form fields of one object: metadata[a]=1 gives { a: "1" }. */
function nested(form: Form, name: string): Record<string, string> {
  const inner = Object.entries(form).flatMap(([key, value]) => {
    const match = new RegExp(`^${name}\\[(\\w+)\\]$`).exec(key);
    return match?.[1] ? [[match[1], value] as const] : [];
  });
  return Object.fromEntries(inner);
}
