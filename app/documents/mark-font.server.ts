import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Path of a typeface with every Vietnamese letter (Tinos, SIL Open Font License). */
export function markFontPath(): string {
  return require.resolve("@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf");
}

let bytes: Buffer | undefined;

/** The typeface of the marks, read once a process. */
export function markFont(): Buffer {
  bytes ??= readFileSync(markFontPath());
  return bytes;
}
