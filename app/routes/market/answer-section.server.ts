import { data, redirect } from "react-router";
import { type ReceivedForm, receiveForm } from "#app/documents/receive-form.server.ts";
import { notFound } from "#app/organisations/gate.server.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { seenVersion } from "#app/platform/http/seen-version.ts";
import { type Refusal, type Result, refusalOf } from "#app/platform/result.ts";
import type { TypedContent } from "#app/platform/typed-section.ts";
import { wayOut } from "#app/ui/long-form/way-out.ts";

/** A section of what a member writes for the market: a listing or a problem. */
interface SectionForm {
  /** Address of what is written. */
  at: string;
  section: string;
  /** The section after it. */
  next: string;
  /** Files one press may bring. */
  maxFiles: number;
  /** Sends the whole to review. */
  submit(version: number): Promise<Result<unknown>>;
  read(form: FormData): TypedContent;
  save(typed: TypedContent, version: number): Promise<Result<unknown>>;
  keepFiles(received: ReceivedForm, intent: string): Promise<Result<unknown>>;
}

/**
 * Answers a press in a section's form. Texts and files are kept each for themselves, so that neither is lost by
 * what is wrong with the other; what was typed comes back only where it was not kept.
 */
export async function answerSection(request: Request, section: SectionForm) {
  const received = await receiveForm(request, { maxFiles: section.maxFiles });
  const { form } = received;
  const intent = intentOf(form);
  const version = seenVersion(form);
  if (intent === "submit") {
    const sent = await section.submit(version);
    return sent.ok ? redirect(`${section.at}?done=submit`, 303) : refused(sent.refusal);
  }
  const typed = section.read(form);
  // Of a form that broke off only a part came.
  if (received.refusal && !received.refusal.fields) return refused(received.refusal, typed);
  const saved = await section.save(typed, version);
  const refusal = refusalOf([saved, await section.keepFiles(received, intent)]);
  if (refusal) return refused(refusal, saved.ok ? null : typed);
  return redirect(wayOut(section.at, section.section, section.next, intent), 303);
}

function refused(refusal: Refusal, values: TypedContent | null = null) {
  if (refusal.status === 404 && refusal.key.endsWith(".missing")) throw notFound();
  return data({ refusal, values }, { status: refusal.status });
}
