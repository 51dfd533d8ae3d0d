import type { TaskList } from "graphile-worker";
import { systemClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { mailerOf } from "./mailer.server.ts";
import { sendMailPayload, tellPayload } from "./schema.ts";
import { sendDigests } from "./send-digests.server.ts";
import { sendMail } from "./send-mail.server.ts";
import { tellPeople } from "./tell-people.server.ts";

/** Job handlers of this room. */
export const notificationTasks: TaskList = {
  "notifications.tell": async (payload) => {
    await tellPeople({ db: db(), now: systemClock.now() }, tellPayload.parse(payload));
  },
  "notifications.send-digests": async () => {
    await sendDigests({ db: db(), now: systemClock.now() });
  },
  "notifications.send-mail": async (payload) => {
    const { mailId } = sendMailPayload.parse(payload);
    await sendMail({ db: db(), mailer: mailerOf(), now: systemClock.now }, mailId);
  },
};
