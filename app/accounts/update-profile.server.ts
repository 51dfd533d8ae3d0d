import type { Locale } from "#app/i18n/config.ts";
import type { Db } from "#app/platform/db/client.server.ts";

/** Changes a person's name and the language of their pages and mails. */
export async function updateProfile(
  { db }: { db: Db },
  userId: string,
  input: { name: string; locale: Locale },
): Promise<void> {
  await db.user.update({
    where: { id: userId },
    data: { name: input.name, locale: input.locale },
  });
}
