/** npm run serve: one web process for production, everything from a configuration that is checked first. */
import "./env-file.ts";
import { checkedEnv } from "./checked-env.ts";
import { stopWith } from "./stop-with.ts";

Object.assign(process.env, { MODE: "production", NODE_ENV: "production" });

const { APP_URL, PORT } = await checkedEnv();
const { serveWeb } = await import("./web-server.ts");
const server = await serveWeb();
console.log(`Listening on port ${PORT} for ${APP_URL}`);
stopWith(server.close);
