/** Runs in a thread of its own, so that a large document holds up nobody else's page. */
import { answerOrders, Moved } from "#app/platform/thread/answer-orders.server.ts";
import { markImage } from "./mark-image.server.ts";
import { CannotMark, markPdf } from "./mark-pdf.server.ts";

/** Bytes, content type and line of text. */
export type MarkOrder = [bytes: Uint8Array, contentType: string, line: string];

answerOrders(async (_name, args) => {
  const [bytes, contentType, line] = args as unknown as MarkOrder;
  try {
    const marked =
      contentType === "application/pdf"
        ? await markPdf(bytes, line)
        : await markImage(bytes, contentType, line);
    const own = Uint8Array.from(marked);
    return new Moved(own, [own.buffer]);
  } catch (error) {
    if (error instanceof CannotMark) return null;
    throw error;
  }
});
