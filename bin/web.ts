/** The web process of `npm start`; `npm run serve` is the one for production. */
import { stopWith } from "./stop-with.ts";
import { serveWeb } from "./web-server.ts";

const server = await serveWeb();
stopWith(server.close);
