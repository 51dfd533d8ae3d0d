import { once } from "node:events";
import { connect } from "node:net";
import type { Scanner } from "./port.ts";

const TIMEOUT = 120_000;

/** Malware found by a ClamAV daemon: content goes over in pieces (clamd(8), INSTREAM). */
export function clamdScanner(host: string, port: number, timeout = TIMEOUT): Scanner {
  return {
    async scan(content) {
      const socket = connect({ host, port });
      socket.setTimeout(timeout, () => socket.destroy(new Error("clamd does not answer")));
      let answer = "";
      const ended = new Promise<void>((resolve, reject) => {
        socket.on("data", (bytes) => {
          answer += bytes.toString("utf8");
        });
        socket.once("end", resolve);
        socket.once("close", () => resolve());
        socket.once("error", reject);
      });
      // Heard below; until then a broken connection must not end the process.
      ended.catch(() => {});
      try {
        await once(socket, "connect");
        socket.write("zINSTREAM\0");
        for await (const chunk of content as AsyncIterable<Buffer>) {
          const length = Buffer.alloc(4);
          length.writeUInt32BE(chunk.length);
          socket.write(length);
          if (!socket.write(chunk)) await Promise.race([once(socket, "drain"), ended]);
          if (socket.destroyed || answer) break;
        }
        if (!answer) socket.write(Buffer.alloc(4));
        await ended;
      } finally {
        socket.destroy();
        content.destroy();
      }
      return findingIn(answer);
    },
  };
}

/** "stream: OK", "stream: Win.Test.EICAR_HDB-1 FOUND", or why it cannot tell. */
function findingIn(answer: string): string | null {
  const text = answer.replace(/\0+$/, "").trim();
  if (/^stream: OK$/.test(text)) return null;
  const found = /^stream: (.+) FOUND$/.exec(text);
  if (found?.[1]) return found[1];
  throw new Error(`clamd: ${text.slice(0, 200) || "no answer"}`);
}
