/** The web process of `npm start`; `npm run serve` is the one for production. */
import { serveWeb } from "./web-server.ts";

const server = await serveWeb();
const stop = async () => {
  await server.close();
  process.exit(0);
};
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
// When the starting process dies, however it dies, this one must not stay behind.
process.once("disconnect", stop);
