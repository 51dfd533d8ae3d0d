/** npm run serve: one web process, everything from the configuration. */
import { serveWeb } from "./web-server.ts";

const server = await serveWeb();
console.log(`Listening on ${server.url}`);
const stop = async () => {
  await server.close();
  process.exit(0);
};
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
// Started by `npm start`: when that process dies, however it dies, this one must not stay behind.
process.once("disconnect", stop);
