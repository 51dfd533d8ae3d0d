import { createServer, type Server, type Socket } from "node:net";

/** The EICAR test file, in two halves so that no scanner stumbles over this source. */
export const eicar = [
  "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-",
  "ANTIVIRUS-TEST-FILE!$H+H*",
].join("");

export interface ClamdServer {
  port: number;
  /** How many bytes were scanned so far. */
  scanned(): number;
  close(): Promise<void>;
}

/** A clamd that knows INSTREAM: finds the test file, refuses streams above a limit, speaks as clamd does. */
export async function startClamd(limit = 1024 * 1024): Promise<ClamdServer> {
  let total = 0;
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    let held = Buffer.alloc(0);
    let content = Buffer.alloc(0);
    let open = false;
    socket.on("error", () => {});
    socket.on("data", (bytes) => {
      held = Buffer.concat([held, bytes]);
      if (!open) {
        const end = held.indexOf(0);
        if (end < 0) return;
        if (held.subarray(0, end).toString() !== "zINSTREAM") socket.end("UNKNOWN COMMAND\0");
        held = held.subarray(end + 1);
        open = true;
      }
      while (held.length >= 4) {
        const length = held.readUInt32BE();
        if (length === 0) {
          const found = content.includes(eicar);
          socket.end(found ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0");
          return;
        }
        if (held.length < 4 + length) return;
        content = Buffer.concat([content, held.subarray(4, 4 + length)]);
        total += length;
        held = held.subarray(4 + length);
        if (content.length > limit) {
          socket.end("INSTREAM size limit exceeded. ERROR\0");
          return;
        }
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    port: address.port,
    scanned: () => total,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
