import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Locale, locales, type Namespace, namespaces } from "./config.ts";

// The server build lives in build/, the sources beside it: messages are read from the sources' folder.
const folder = join(process.cwd(), "app/i18n/messages");

type Messages = Record<Locale, Record<Namespace, Record<string, unknown>>>;

let loaded: Messages | undefined;

/** Every message in every language, read once a process. */
export function allMessages(): Messages {
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
  ) as Messages;
  return loaded;
}
