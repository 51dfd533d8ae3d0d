import { createHash, webcrypto } from "node:crypto";
import {
  Integer,
  ObjectIdentifier,
  OctetString,
  PrintableString,
  UTCTime,
  Utf8String,
} from "asn1js";
import {
  AlgorithmIdentifier,
  Attribute,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  ContentInfo,
  CryptoEngine,
  EncapsulatedContentInfo,
  Extension,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  setEngine,
} from "pkijs";

setEngine("tests", new CryptoEngine({ name: "tests", crypto: webcrypto as unknown as Crypto }));

type Keys = webcrypto.CryptoKeyPair;

/** Somebody with a certificate: an issuer or a signer. */
export interface Holder {
  readonly certificate: Certificate;
  readonly keys: Keys;
  readonly pem: string;
}

const algorithm = {
  name: "RSASSA-PKCS1-v1_5",
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: "SHA-256",
};

const name = (type: string, value: string) =>
  new AttributeTypeAndValue({ type, value: new Utf8String({ value }) });

let serial = 1000;

interface Named {
  readonly commonName: string;
  readonly organisation?: string;
  readonly from?: Date;
  readonly to?: Date;
}

async function certify(named: Named, issuer: Holder | null, ca: boolean): Promise<Holder> {
  const keys = (await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"])) as Keys;
  const certificate = new Certificate();
  serial += 1;
  certificate.version = 2;
  certificate.serialNumber = new Integer({ value: serial });
  certificate.subject.typesAndValues = [
    new AttributeTypeAndValue({ type: "2.5.4.6", value: new PrintableString({ value: "VN" }) }),
    ...(named.organisation ? [name("2.5.4.10", named.organisation)] : []),
    name("2.5.4.3", named.commonName),
  ];
  certificate.issuer.typesAndValues = (issuer?.certificate ?? certificate).subject.typesAndValues;
  certificate.notBefore.value = named.from ?? new Date("2025-01-01T00:00:00Z");
  certificate.notAfter.value = named.to ?? new Date("2035-01-01T00:00:00Z");
  const constraints = new BasicConstraints({ cA: ca });
  certificate.extensions = [
    new Extension({
      extnID: "2.5.29.19",
      critical: true,
      extnValue: constraints.toSchema().toBER(false),
      parsedValue: constraints,
    }),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey as CryptoKey);
  await certificate.sign((issuer?.keys ?? keys).privateKey as CryptoKey, "SHA-256");
  const der = Buffer.from(certificate.toSchema(true).toBER(false)).toString("base64");
  const pem = `-----BEGIN CERTIFICATE-----\n${der.replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`;
  return { certificate, keys, pem };
}

export const anIssuer = (commonName = "Nhịp Test CA") => certify({ commonName }, null, true);
export const aSubIssuer = (issuer: Holder, commonName: string) =>
  certify({ commonName }, issuer, true);
export const aSigner = (issuer: Holder, named: Named) => certify(named, issuer, false);

const RESERVED = 8192;

/** A plain PDF of one empty page; `filler` makes it as large as wanted. */
export function plainPdf(filler = 0): Buffer {
  const head = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n";
  const rest =
    "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n";
  return Buffer.concat([Buffer.from(head), Buffer.alloc(filler, "% filler\n"), Buffer.from(rest)]);
}

/** Adds a signature to a PDF as an incremental update, the way signing programs do. */
export async function signPdf(
  pdf: Buffer,
  signer: Holder,
  { at = new Date("2026-06-01T03:00:00Z"), chain = [] as readonly Holder[] } = {},
): Promise<Buffer> {
  const open = `9 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /ByteRange [`;
  const width = 43;
  const start = pdf.length + open.length + width + "] /Contents ".length;
  const close = " >>\nendobj\n%%EOF\n";
  const end = start + RESERVED * 2 + 2;
  const range = `0 ${start} ${end} ${close.length}`.padEnd(width);
  const before = Buffer.concat([pdf, Buffer.from(`${open}${range}] /Contents `, "latin1")]);
  const after = Buffer.from(close, "latin1");
  const message = await cms([before, after], signer, at, chain);
  const hex = message.toString("hex").padEnd(RESERVED * 2, "0");
  return Buffer.concat([before, Buffer.from(`<${hex}>`, "latin1"), after]);
}

async function cms(
  parts: readonly Buffer[],
  signer: Holder,
  at: Date,
  chain: readonly Holder[],
): Promise<Buffer> {
  const digest = createHash("sha256");
  for (const part of parts) digest.update(part);
  const attribute = (type: string, value: unknown) => new Attribute({ type, values: [value] });
  const data = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: "1.2.840.113549.1.7.1" }),
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: "2.16.840.1.101.3.4.2.1" })],
    certificates: [signer, ...chain].map(({ certificate }) => certificate),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({
          issuer: signer.certificate.issuer,
          serialNumber: signer.certificate.serialNumber,
        }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            attribute(
              "1.2.840.113549.1.9.3",
              new ObjectIdentifier({ value: "1.2.840.113549.1.7.1" }),
            ),
            attribute("1.2.840.113549.1.9.5", new UTCTime({ valueDate: at })),
            attribute(
              "1.2.840.113549.1.9.4",
              new OctetString({ valueHex: Uint8Array.from(digest.digest()).buffer }),
            ),
          ],
        }),
      }),
    ],
  });
  await data.sign(signer.keys.privateKey as CryptoKey, 0, "SHA-256");
  const info = new ContentInfo({
    contentType: "1.2.840.113549.1.7.2",
    content: data.toSchema(true),
  });
  return Buffer.from(info.toSchema().toBER(false));
}
