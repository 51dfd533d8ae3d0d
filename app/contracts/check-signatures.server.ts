import type { X509Certificate } from "node:crypto";
import { isPdf, type SignaturePlace, signaturePlaces } from "./pdf-signatures.ts";
import { type ReadSignature, readSignature } from "./read-signature.server.ts";
import type { SignatureFinding, SignatureReport, SignatureState } from "./signature-model.ts";

interface Checked {
  readonly place: SignaturePlace;
  readonly read: ReadSignature | null;
}

/**
 * Checks every digital signature of a PDF: that what it covers is unbroken, that it covers all of the
 * file, and that a trusted issuer vouches for its certificate at the time of signing. Whether a
 * certificate was revoked is not asked: that needs the issuer's own service.
 * @param trusted certificates of issuers; see trust-store.server.ts
 */
export function checkSignatures(
  bytes: Uint8Array,
  trusted: readonly X509Certificate[],
): SignatureReport {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isPdf(file)) return { verdict: "not_pdf", signatures: [] };
  const checked = signaturePlaces(file).map((place) => ({ place, read: readAt(file, place) }));
  const signatures = checked.map((one) => findingOf(one, checked, trusted));
  return { verdict: worstOf(signatures), signatures };
}

function readAt(file: Buffer, { range, message, sound }: SignaturePlace): ReadSignature | null {
  if (!sound || !message) return null;
  const [first, length, second, rest] = range;
  try {
    return readSignature(message, [
      file.subarray(first, first + length),
      file.subarray(second, second + rest),
    ]);
  } catch {
    return null;
  }
}

const severity = ["valid", "unknown_issuer", "covers_part", "unreadable", "altered"] as const;

function worstOf(findings: readonly SignatureFinding[]): SignatureReport["verdict"] {
  const worst = Math.max(-1, ...findings.map(({ state }) => severity.indexOf(state)));
  return severity[worst] ?? "none";
}

const nothing = {
  signer: null,
  organisation: null,
  issuer: null,
  serialNumber: null,
  signedAt: null,
  validFrom: null,
  validTo: null,
  inForce: null,
  coveredLater: false,
} as const;

function findingOf(
  { place, read }: Checked,
  all: readonly Checked[],
  trusted: readonly X509Certificate[],
): SignatureFinding {
  const { bytesAfter } = place;
  if (!read) {
    // A range that leaves out more than the message hides something: that is no matter of reading.
    return { ...nothing, bytesAfter, state: place.sound ? "unreadable" : "altered" };
  }
  const { certificate, others, signedAt, intact } = read;
  const end = place.range[2] + place.range[3];
  const coveredLater =
    bytesAfter > 0 &&
    all.some(
      (later) =>
        later.read?.intact &&
        later.place.bytesAfter === 0 &&
        later.place.range[2] + later.place.range[3] > end,
    );
  const inForce = signedAt ? isInForce(certificate, signedAt) : null;
  const state = stateOf({
    intact,
    whole: bytesAfter === 0 || coveredLater,
    vouched: inForce === true && isVouchedFor(certificate, others, trusted, signedAt),
  });
  return {
    state,
    signer: read.signer,
    organisation: read.organisation,
    issuer: read.issuer,
    serialNumber: certificate.serialNumber,
    signedAt,
    validFrom: certificate.validFromDate,
    validTo: certificate.validToDate,
    inForce,
    bytesAfter,
    coveredLater,
  };
}

function stateOf(found: { intact: boolean; whole: boolean; vouched: boolean }): SignatureState {
  if (!found.intact) return "altered";
  if (!found.whole) return "covers_part";
  return found.vouched ? "valid" : "unknown_issuer";
}

const isInForce = ({ validFromDate, validToDate }: X509Certificate, at: Date) =>
  validFromDate <= at && at <= validToDate;

const MOST_STEPS = 8;

/** Whether a way of issued certificates, all in force then, leads to one of the trusted ones. */
function isVouchedFor(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  trusted: readonly X509Certificate[],
  at: Date | null,
): boolean {
  const roots = new Set(trusted.map(({ fingerprint256 }) => fingerprint256));
  let current = certificate;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (roots.has(current.fingerprint256)) return true;
    const issuer = [...trusted, ...others].find(
      (one) => one.ca && issued(one, current) && (!at || isInForce(one, at)),
    );
    if (!issuer || issuer.fingerprint256 === current.fingerprint256) return false;
    current = issuer;
  }
  return false;
}

function issued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    return false;
  }
}
