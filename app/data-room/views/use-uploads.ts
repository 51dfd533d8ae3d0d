import { useRef, useState } from "react";
import type { Refusal } from "#app/platform/result.ts";

/** How one file is getting on. */
export interface Sending {
  readonly name: string;
  readonly sent: number;
  readonly total: number;
  readonly state:
    | "waiting"
    | "sending"
    | "interrupted"
    | "done"
    | "refused"
    | "cancelled"
    | "failed";
  readonly refusal: Refusal | null;
}

export interface UploadPlace {
  readonly dealId: string;
  /** What goes along: folderId, fileId, baseNumber, note. Empty ones are left out. */
  readonly metadata: Readonly<Record<string, string>>;
}

const CHUNK = 8 * 1024 * 1024;
/** About four minutes in all, then the person decides. */
const RETRIES = [0, 1_000, 3_000, 5_000, 10_000, 20_000, 30_000, 60_000, 120_000];

interface Answer {
  originalResponse?: { getStatus(): number; getBody(): string } | null;
}

function refusalIn(error: unknown): Refusal | null {
  const response = (error as Answer).originalResponse;
  try {
    return (JSON.parse(response?.getBody() ?? "") as { refusal?: Refusal }).refusal ?? null;
  } catch {
    return null;
  }
}

/** Sends files one after the other, in pieces that are sent again after a lost connection. */
export function useUploads(onDone: () => void) {
  const [files, setFiles] = useState<readonly Sending[]>([]);
  const stop = useRef<(() => void) | null>(null);
  const update = (index: number, change: Partial<Sending>) =>
    setFiles((now) => now.map((file, i) => (i === index ? { ...file, ...change } : file)));

  async function sendOne(file: File, index: number, place: UploadPlace): Promise<void> {
    const { Upload } = await import("tus-js-client");
    await new Promise<void>((resolve) => {
      const end = (change: Partial<Sending>) => {
        update(index, change);
        stop.current = null;
        resolve();
      };
      const metadata = Object.entries({ ...place.metadata, fileName: file.name.normalize("NFC") });
      const upload = new Upload(file, {
        endpoint: `/deals/${place.dealId}/uploads`,
        chunkSize: CHUNK,
        retryDelays: RETRIES,
        metadata: Object.fromEntries(metadata.filter(([, value]) => value !== "")),
        removeFingerprintOnSuccess: true,
        fingerprint: async () =>
          ["room", place.dealId, file.name, file.size, file.lastModified, ...metadata.flat()].join(
            ":",
          ),
        onShouldRetry: (error) => {
          const status = (error as Answer).originalResponse?.getStatus() ?? 0;
          const again =
            refusalIn(error) === null && (status === 0 || status === 409 || status >= 423);
          if (again) update(index, { state: "interrupted" });
          return again;
        },
        onProgress: (sent) => update(index, { sent, state: "sending" }),
        onError: (error) => {
          const refusal = refusalIn(error);
          end({ state: refusal ? "refused" : "failed", refusal });
        },
        onSuccess: () => end({ sent: file.size, state: "done" }),
      });
      stop.current = () => {
        void upload.abort(true).catch(() => {});
        end({ state: "cancelled" });
      };
      void upload.findPreviousUploads().then(([before]) => {
        if (before) upload.resumeFromPreviousUpload(before);
        update(index, { state: "sending" });
        upload.start();
      });
    });
  }

  async function send(chosen: readonly File[], place: UploadPlace): Promise<void> {
    setFiles(
      chosen.map(({ name, size }) => ({
        name,
        sent: 0,
        total: size,
        state: "waiting",
        refusal: null,
      })),
    );
    for (const [index, file] of chosen.entries()) await sendOne(file, index, place);
    onDone();
  }

  const busy = files.some(({ state }) => ["waiting", "sending", "interrupted"].includes(state));
  return { files, busy, send, cancel: () => stop.current?.() };
}
