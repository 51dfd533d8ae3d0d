import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Locale, locales, type Namespace, namespaces } from "./config.ts";
import type { Messages } from "./translator.ts";

// The server build lives in build/, the sources beside it: messages are read from the sources' folder.
const folder = join(process.cwd(), "app/i18n/messages");

type AllMessages = Record<Locale, Record<Namespace, Messages>>;

let loaded: AllMessages | undefined;

/** Every message in every language, read once a process. */
export function allMessages(): AllMessages {
  loaded ??= Object.fromEntries(
    locales.map((locale) => [
      locale,
      Object.fromEntries(
        namespaces.map((namespace) => [
          namespace,
          JSON.parse(readFileSync(join(folder, locale, `${namespace}.json`), "utf8")),
        ]),
      ),
    ]),
  ) as AllMessages;
  return loaded;
}
