import { data, redirect } from "react-router";
import { keepFiles } from "#app/challenges/keep-files.server.ts";
import { moveChallenge } from "#app/challenges/move-challenge.server.ts";
import { challengeForWriting, reviewsOf } from "#app/challenges/queries.server.ts";
import { isEditable, isSection, missingInBrief, sectionAfter } from "#app/challenges/rules.ts";
import { saveSection } from "#app/challenges/save-section.server.ts";
import { readSection, type TypedContent } from "#app/challenges/section-form.ts";
import { BriefCheck } from "#app/challenges/views/brief-check.tsx";
import { EditFrame } from "#app/challenges/views/edit-frame.tsx";
import { SectionFields } from "#app/challenges/views/section-fields.tsx";
import { filesOf } from "#app/documents/queries.server.ts";
import { receiveForm } from "#app/documents/receive-form.server.ts";
import { FilesBlock } from "#app/documents/views/files-block.tsx";
import { pick } from "#app/i18n/format.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { seenVersion } from "#app/platform/http/seen-version.ts";
import { isId } from "#app/platform/ids.ts";
import { localDay } from "#app/platform/local-day.ts";
import { type Refusal, refusalOf } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { provinces, wardsOf } from "#app/taxonomy/places.server.ts";
import { readAnew, spareRows, wayOut } from "#app/ui/long-form/way-out.ts";
import type { Route } from "./+types/edit-challenge.ts";

export const handle = { messages: ["challenges", "documents"] };

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { challengeId, section } = params;
  if (!isId(challengeId) || !isSection(section)) throw notFound();
  const { db, now, locale } = ctxOf(context);
  const challenge = await challengeForWriting(db, member.organisationId, challengeId);
  if (!challenge) throw notFound();
  if (!isEditable(challenge.state)) throw redirect(`/market/challenges/${challengeId}`);
  const { content } = challenge;
  const returned = challenge.state === "changes_requested";
  const [lastReview] = returned ? await reviewsOf(db, challengeId) : [];
  return {
    facts: {
      id: challenge.id,
      state: challenge.state,
      version: challenge.version,
      title: content.title,
      updatedAt: challenge.updatedAt,
      organisation: member.organisation.name,
      reasons: lastReview?.reasons ?? null,
      missing: missingInBrief(content, localDay(now)),
    },
    title: pick(content.title, locale),
    section,
    content,
    files: section === "files" ? await filesOf(db, challengeId, ["challenge_file"]) : [],
    spareRows: spareRows(request),
    provinces: section === "problem" ? provinces() : [],
    wards: section === "problem" ? wardsOf(content.provinceCode ?? "01") : [],
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  const { challengeId, section } = params;
  if (!isId(challengeId) || !isSection(section)) throw notFound();
  const ctx = { ...ctxOf(context), actor: member.actor };
  const received = await receiveForm(request, { maxFiles: 1 });
  const { form } = received;
  const at = `/market/challenges/${challengeId}`;
  const intent = intentOf(form);
  const version = seenVersion(form);
  if (intent === "submit") {
    const sent = await moveChallenge(ctx, { challengeId, move: "submit", version });
    return sent.ok ? redirect(`${at}?done=submit`, 303) : failed(sent.refusal);
  }
  const typed = readSection(section, form);
  // Of a form that broke off only a part came.
  if (received.refusal && !received.refusal.fields) return failed(received.refusal, typed);
  const saved = await saveSection(ctx, { challengeId, section, typed, version });
  const refusal = refusalOf([saved, await keepFiles(ctx, { challengeId, received, intent })]);
  if (refusal) return failed(refusal, saved.ok ? null : typed);
  return redirect(wayOut(at, section, sectionAfter(section), intent), 303);
}

function failed(refusal: Refusal, values: TypedContent | null = null) {
  if (refusal.status === 404 && refusal.key === "challenges.missing") throw notFound();
  return data({ refusal, values }, { status: refusal.status });
}

export const shouldRevalidate = readAnew;

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export default function EditChallenge({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("challenges");
  const { facts, section, content, files } = loaderData;
  const { whole: problem, errors } = useRefusal(actionData?.refusal);
  return (
    <EditFrame challenge={facts} section={section}>
      {section === "submit" ? (
        <>
          {problem && (
            <p className="say urgent mb-4" role="alert">
              {problem}
            </p>
          )}
          <BriefCheck challengeId={facts.id} version={facts.version} missing={facts.missing} />
        </>
      ) : (
        <SectionFields
          section={section}
          version={facts.version}
          values={{ ...content, ...actionData?.values }}
          errors={errors}
          problem={problem ?? null}
          spareRows={loaderData.spareRows}
          files={
            section === "files" && (
              <FilesBlock
                purpose="challenge_file"
                title={t("files.title")}
                hint={t("files.hint")}
                files={files}
              />
            )
          }
          provinces={loaderData.provinces}
          wards={loaderData.wards}
        />
      )}
    </EditFrame>
  );
}
