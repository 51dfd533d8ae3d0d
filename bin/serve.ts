/** npm run serve: one web process for production, everything from a configuration that is checked first. */
import "./env-file.ts";

Object.assign(process.env, { MODE: "production", NODE_ENV: "production" });

const { env } = await import("#app/platform/env.server.ts");
try {
  env();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
const { serveWeb } = await import("./web-server.ts");
const server = await serveWeb();
console.log(`Listening on port ${env().PORT} for ${env().APP_URL}`);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await server.close();
    process.exit(0);
  });
}
