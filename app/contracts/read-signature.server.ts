import { constants, createHash, createVerify, verify, X509Certificate } from "node:crypto";
import { fromBER, type OctetString } from "asn1js";
import {
  type Certificate,
  Certificate as CertificateClass,
  ContentInfo,
  IssuerAndSerialNumber,
  RSASSAPSSParams,
  SignedData,
  type SignerInfo,
} from "pkijs";

/** What one signature says and whether the mathematics hold. */
export interface ReadSignature {
  readonly certificate: X509Certificate;
  /** As they stand in the certificate. */
  readonly signer: string | null;
  readonly organisation: string | null;
  readonly issuer: string | null;
  /** Certificates that came along, for the way to the issuer. */
  readonly others: readonly X509Certificate[];
  readonly signedAt: Date | null;
  /** The covered bytes are those that were signed, by this certificate's key. */
  readonly intact: boolean;
}

/** SHA-1 and older are left out: what they vouch for can be forged. */
const hashes: Record<string, string> = {
  "2.16.840.1.101.3.4.2.1": "sha256",
  "2.16.840.1.101.3.4.2.2": "sha384",
  "2.16.840.1.101.3.4.2.3": "sha512",
};
const SIGNED_DATA = "1.2.840.113549.1.7.2";
const MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
const SIGNING_TIME = "1.2.840.113549.1.9.5";
const COMMON_NAME = "2.5.4.3";
const ORGANISATION = "2.5.4.10";
const PSS = "1.2.840.113549.1.1.10";

const node = (certificate: Certificate) =>
  new X509Certificate(Buffer.from(certificate.toSchema(true).toBER(false)));

/**
 * Reads a CMS message (RFC 5652) over these parts of a file.
 * @throws where it is no CMS message, names no certificate, or uses what is no longer safe
 */
export function readSignature(message: Uint8Array, parts: readonly Uint8Array[]): ReadSignature {
  const asn1 = fromBER(Uint8Array.from(message).buffer);
  if (asn1.offset === -1) throw new Error("not ASN.1");
  const info = new ContentInfo({ schema: asn1.result });
  if (info.contentType !== SIGNED_DATA) throw new Error("not signed data");
  const data = new SignedData({ schema: info.content });
  const [signer] = data.signerInfos;
  if (!signer) throw new Error("nobody signed");
  const certificates = (data.certificates ?? []).filter(
    (one): one is Certificate => one instanceof CertificateClass,
  );
  const own = certificates.find((one) => isOf(signer, one));
  if (!own) throw new Error("the certificate is missing");
  const hash = hashes[signer.digestAlgorithm.algorithmId];
  if (!hash) throw new Error("an unsafe hash");
  const certificate = node(own);
  return {
    certificate,
    signer: partOf(own.subject, COMMON_NAME),
    organisation: partOf(own.subject, ORGANISATION),
    issuer: partOf(own.issuer, COMMON_NAME) ?? partOf(own.issuer, ORGANISATION),
    others: certificates.filter((one) => one !== own).map(node),
    signedAt: timeOf(signer),
    intact: isIntact({ signer, certificate, hash, parts }),
  };
}

/** One part of a name; BMP and UTF-8 strings come out as text. */
function partOf(name: Certificate["subject"], oid: string): string | null {
  const found = name.typesAndValues.find(({ type }) => String(type) === oid);
  const value: unknown = found?.value.valueBlock.value;
  return typeof value === "string" && value ? value : null;
}

function isOf({ sid }: SignerInfo, certificate: Certificate): boolean {
  if (sid instanceof IssuerAndSerialNumber) {
    return (
      certificate.issuer.isEqual(sid.issuer) && certificate.serialNumber.isEqual(sid.serialNumber)
    );
  }
  const wanted = Buffer.from(
    (sid as { valueBlock: { valueHex: ArrayBuffer } }).valueBlock.valueHex,
  );
  const extension = certificate.extensions?.find(({ extnID }) => extnID === "2.5.29.14");
  const known = extension?.parsedValue as OctetString | undefined;
  return known ? Buffer.from(known.valueBlock.valueHexView).equals(wanted) : false;
}

function attribute(signer: SignerInfo, oid: string) {
  return signer.signedAttrs?.attributes.find(({ type }) => type === oid)?.values[0];
}

function timeOf(signer: SignerInfo): Date | null {
  const value = attribute(signer, SIGNING_TIME) as { toDate?: () => Date } | undefined;
  const date = value?.toDate?.();
  return date && !Number.isNaN(date.getTime()) ? date : null;
}

interface Checked {
  readonly signer: SignerInfo;
  readonly certificate: X509Certificate;
  readonly hash: string;
  readonly parts: readonly Uint8Array[];
}

function isIntact({ signer, certificate, hash, parts }: Checked): boolean {
  const signature = Buffer.from(signer.signature.valueBlock.valueHexView);
  const key = { key: certificate.publicKey, ...paddingOf(signer) };
  if (!signer.signedAttrs) {
    const check = createVerify(hash);
    for (const part of parts) check.update(part);
    return check.verify(key, signature);
  }
  const digest = createHash(hash);
  for (const part of parts) digest.update(part);
  const claimed = attribute(signer, MESSAGE_DIGEST) as OctetString | undefined;
  if (!claimed || !digest.digest().equals(Buffer.from(claimed.valueBlock.valueHexView))) {
    return false;
  }
  // What is signed is the attributes as a SET (RFC 5652, 5.4), not with the tag they stand under.
  const attributes = Buffer.from(signer.signedAttrs.encodedValue);
  return verify(hash, attributes, key, signature);
}

function paddingOf({ signatureAlgorithm }: SignerInfo) {
  if (signatureAlgorithm.algorithmId !== PSS) return {};
  const params = new RSASSAPSSParams({ schema: signatureAlgorithm.algorithmParams });
  return { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: params.saltLength };
}
