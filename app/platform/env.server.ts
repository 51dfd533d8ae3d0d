import { z } from "zod";

const flag = z.stringbool().default(false);
const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, "must be a colour like #0B5A4A");
/** Mail servers take nothing from it. */
const localSender = "Nhịp Cầu <no-reply@localhost>";

const schema = z
  .object({
    /** `npm run serve` and `npm run worker` set production; nothing of the demo exists there. */
    MODE: z.enum(["development", "test", "production"]).default("development"),
    /** The demo city with one-click personas and a local mailbox. Never in production. */
    DEMO: flag,
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
    PORT: z.coerce.number().int().min(1).max(65535).default(3000),
    HOST: z.string().default("0.0.0.0"),
    /** Searching in a thread of its own, beside the pages; a web server turns it on unless told otherwise. */
    SEARCH_THREAD: flag,
    /** Public address, used in mails, QR codes and links. */
    APP_URL: z.url({ protocol: /^https?$/ }).default("http://localhost:3000"),
    /** At least 32 characters; signs sessions and tokens. */
    APP_SECRET: z.string().min(32),
    TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
    /** Requests to the public JSON API that one address may make a minute; 0 is any number. */
    API_PER_MINUTE: z.coerce.number().int().min(0).max(10_000_000).default(12_000),
    /** Search pages and suggestions, together, that one address may ask for a minute; 0 is any number. */
    SEARCH_PER_MINUTE: z.coerce.number().int().min(0).max(10_000_000).default(6_000),
    LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
    STORAGE_DIR: z.string().default("./data/files"),
    /** Files go to this bucket instead of STORAGE_DIR; uploads on their way still use that folder. */
    S3_BUCKET: z.string().optional(),
    S3_REGION: z.string().default("us-east-1"),
    S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
    /** A ClamAV daemon; with it files wait until they are found clean. */
    CLAMAV_HOST: z.string().optional(),
    CLAMAV_PORT: z.coerce.number().int().min(1).max(65535).default(3310),
    /** Folder of certificates (.pem, .crt, .cer) of issuers whose digital signatures count as known. */
    SIGNATURE_TRUST_DIR: z.string().optional(),
    MEILI_URL: z.url().optional(),
    /** May write to the search server; a web server with the other key does without. */
    MEILI_KEY: z.string().optional(),
    /** May search and nothing else. */
    MEILI_SEARCH_KEY: z.string().optional(),
    MEILI_INDEX_PREFIX: z
      .string()
      .regex(/^[a-z0-9_-]*$/i)
      .default("nhipcau"),
    SMTP_URL: z.string().optional(),
    MAIL_FROM: z.string().default(localSender),
    STRIPE_SECRET_KEY: z.string().optional(),
    STRIPE_WEBHOOK_SECRET: z.string().optional(),
    /** Another host for Stripe's API, e.g. its mock server. */
    STRIPE_API_URL: z.url().optional(),
    /** Largest amount of one charge, integer ₫. */
    STRIPE_MAX_VND: z.coerce.number().int().positive().default(99_999_999),
    /** The exchange's share of a deal's milestones in percent, fixed with each offer; 0 charges nothing. */
    COMMISSION_PERCENT: z.coerce.number().min(0).max(20).default(0),
    /** A release above this needs two people, integer ₫. */
    RELEASE_DUAL_CONTROL_VND: z.coerce.number().int().positive().default(500_000_000),
    BRAND_NAME: z.string().default("Nhịp Cầu"),
    BRAND_CITY_VI: z.string().default("Hà Nội"),
    BRAND_CITY_EN: z.string().default("Hanoi"),
    BRAND_OPERATOR_VI: z.string().default("Trung tâm Giao dịch công nghệ thành phố"),
    BRAND_OPERATOR_EN: z.string().default("City Technology Exchange Centre"),
    BRAND_PHONE: z.string().default("024 0000 2026"),
    BRAND_EMAIL: z.string().default("hotro@nhipcau.example"),
    BRAND_LOGO_URL: z.string().optional(),
    BRAND_ACCENT: colour.default("#0B5A4A"),
    BRAND_ON_ACCENT: colour.default("#FBFAF4"),
    BRAND_ACCENT_DARK: colour.default("#74C8AA"),
    BRAND_ON_ACCENT_DARK: colour.default("#0C211A"),
  })
  .superRefine((value, issue) => {
    const fault = (path: string, message: string) =>
      issue.addIssue({ code: "custom", path: [path], message });
    if (value.MODE === "production") {
      const required = "is required in production";
      if (value.DEMO) fault("DEMO", "is impossible in production");
      if (!value.SMTP_URL) fault("SMTP_URL", required);
      if (value.MAIL_FROM === localSender) fault("MAIL_FROM", required);
      if (value.APP_URL.startsWith("http://localhost")) {
        fault("APP_URL", "must be the public address in production");
      }
    }
    if (value.STRIPE_SECRET_KEY && !value.STRIPE_WEBHOOK_SECRET) {
      fault("STRIPE_WEBHOOK_SECRET", "is required with STRIPE_SECRET_KEY");
    }
  });

export type Env = Readonly<z.infer<typeof schema>>;

/** Parses the configuration; throws one readable error naming every wrong variable. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) return Object.freeze(parsed.data);
  const lines = parsed.error.issues.map((i) => `  ${i.path.join(".")}: ${i.message}`);
  throw new Error(`The configuration is not usable:\n${lines.join("\n")}`);
}

let current: Env | undefined;

/** The configuration of this process, parsed once. */
export function env(): Env {
  current ??= parseEnv(process.env);
  return current;
}

/** Whether visitors come by TLS, so that cookies may keep to it. */
export function overTls(): boolean {
  return env().APP_URL.startsWith("https:");
}
