import { X509Certificate } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import {
  anIssuer,
  aSigner,
  aSubIssuer,
  type Holder,
  plainPdf,
  signPdf,
} from "#tests/factories/signed-pdf.ts";
import { checkSignatures } from "./check-signatures.server.ts";

let issuer: Holder;
let director: Holder;
let trusted: X509Certificate[];
let signed: Buffer;

beforeAll(async () => {
  issuer = await anIssuer("Trung tâm Chứng thực Thử");
  director = await aSigner(issuer, {
    commonName: "Nguyễn Văn Giám Đốc",
    organisation: "Công ty Thử",
  });
  trusted = [new X509Certificate(issuer.pem)];
  signed = await signPdf(plainPdf(), director);
});

describe("one signature", () => {
  test("unbroken, whole, from a trusted issuer: valid, with names and time as they stand in it", () => {
    const report = checkSignatures(signed, trusted);
    expect(report.verdict).toBe("valid");
    expect(report.signatures).toMatchObject([
      {
        state: "valid",
        signer: "Nguyễn Văn Giám Đốc",
        organisation: "Công ty Thử",
        issuer: "Trung tâm Chứng thực Thử",
        signedAt: new Date("2026-06-01T03:00:00Z"),
        inForce: true,
        bytesAfter: 0,
      },
    ]);
  });

  test("the same from an issuer nobody here knows", () => {
    expect(checkSignatures(signed, []).verdict).toBe("unknown_issuer");
  });

  test("an issuer of the same name with another key does not vouch", async () => {
    const other = await anIssuer("Trung tâm Chứng thực Thử");
    expect(checkSignatures(signed, [new X509Certificate(other.pem)]).verdict).toBe(
      "unknown_issuer",
    );
  });

  test("a signer may not issue: a certificate below it leads nowhere", async () => {
    const below = await aSigner(director, { commonName: "Người Thứ Ba" });
    const pdf = await signPdf(plainPdf(), below, { chain: [director] });
    expect(checkSignatures(pdf, trusted).verdict).toBe("unknown_issuer");
  });

  test("through an issuer in between that came along", async () => {
    const root = await anIssuer("Gốc");
    const between = await aSubIssuer(root, "Trung gian");
    const person = await aSigner(between, { commonName: "Người Ký" });
    const pdf = await signPdf(plainPdf(), person, { chain: [between] });
    const roots = [new X509Certificate(root.pem)];
    expect(checkSignatures(pdf, roots).verdict).toBe("valid");
    expect(checkSignatures(await signPdf(plainPdf(), person), roots).verdict).toBe(
      "unknown_issuer",
    );
  });

  test("signed outside the certificate's time is not vouched for, and says so", async () => {
    const pdf = await signPdf(plainPdf(), director, { at: new Date("2024-06-01T03:00:00Z") });
    expect(checkSignatures(pdf, trusted)).toMatchObject({
      verdict: "unknown_issuer",
      signatures: [{ inForce: false }],
    });
  });

  test("any changed byte outside the message is found", () => {
    const hole = /\/Contents <[0-9a-f]+>/.exec(signed.toString("latin1"));
    const from = (hole?.index ?? 0) + "/Contents ".length;
    const to = (hole?.index ?? 0) + (hole?.[0].length ?? 0);
    const at = fc.nat(signed.length - 1).filter((index) => index < from || index >= to);
    fc.assert(
      fc.property(at, fc.integer({ min: 1, max: 255 }), (index, change) => {
        const changed = Buffer.from(signed);
        changed[index] = (changed[index] ?? 0) ^ change;
        const { verdict } = checkSignatures(changed, trusted);
        // Where the header or the mark itself is destroyed there is no signature left to speak of.
        expect(["altered", "unreadable", "none", "not_pdf", "covers_part"]).toContain(verdict);
        expect(verdict).not.toBe("valid");
      }),
      { numRuns: 400 },
    );
  });

  test("what is hidden beside the message makes it altered", () => {
    const text = signed.toString("latin1");
    const start = text.indexOf("/Contents <") + "/Contents ".length;
    const hidden = Buffer.from(signed);
    hidden.write(">/X(", start + 16_000, "latin1");
    expect(checkSignatures(hidden, trusted).verdict).toBe("altered");
  });

  test("a range that leaves out the beginning does not count", () => {
    const moved = Buffer.from(signed.toString("latin1").replace("[0 ", "[9 "), "latin1");
    expect(checkSignatures(moved, trusted).verdict).toBe("altered");
  });
});

describe("what came later", () => {
  test("an appended update is not covered", () => {
    const appended = Buffer.concat([signed, Buffer.from("8 0 obj\n(giá mới)\nendobj\n%%EOF\n")]);
    expect(checkSignatures(appended, trusted)).toMatchObject({
      verdict: "covers_part",
      signatures: [{ state: "covers_part", bytesAfter: 34 }],
    });
  });

  test("a line end at the end is nobody's", () => {
    expect(checkSignatures(Buffer.concat([signed, Buffer.from("\r\n")]), trusted).verdict).toBe(
      "valid",
    );
  });

  test("two signatures: the second covers what came after the first", async () => {
    const second = await aSigner(issuer, { commonName: "Trần Thị Viện Trưởng" });
    const both = await signPdf(signed, second);
    expect(checkSignatures(both, trusted)).toMatchObject({
      verdict: "valid",
      signatures: [
        { signer: "Nguyễn Văn Giám Đốc", coveredLater: true, state: "valid" },
        { signer: "Trần Thị Viện Trưởng", bytesAfter: 0, state: "valid" },
      ],
    });
    const appended = Buffer.concat([both, Buffer.from("8 0 obj (x) endobj\n")]);
    expect(checkSignatures(appended, trusted).verdict).toBe("covers_part");
    const broken = Buffer.from(both);
    broken[20] = 0x41;
    expect(checkSignatures(broken, trusted).verdict).toBe("altered");
  });

  test("an unknown second signature does not lend its cover to be called valid", async () => {
    const stranger = await aSigner(await anIssuer("CA lạ"), { commonName: "Người lạ" });
    const both = await signPdf(signed, stranger);
    expect(checkSignatures(both, trusted)).toMatchObject({
      verdict: "unknown_issuer",
      signatures: [{ coveredLater: true }, { state: "unknown_issuer" }],
    });
  });
});

describe("everything else", () => {
  test("no signature, no PDF, garbage", () => {
    expect(checkSignatures(plainPdf(), trusted)).toEqual({ verdict: "none", signatures: [] });
    expect(checkSignatures(Buffer.from("xin chào"), trusted).verdict).toBe("not_pdf");
    expect(checkSignatures(Buffer.alloc(0), trusted).verdict).toBe("not_pdf");
    const junk = Buffer.from(
      "%PDF-1.7\n/ByteRange [0 40 60 10] /Contents <00ff>\n/ByteRange [1 2]\n/ByteRange [0 99999 1 1]",
    );
    expect(["altered", "unreadable"]).toContain(checkSignatures(junk, trusted).verdict);
  });

  test("no bytes make it throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(300), (bytes, at) => {
        const file = Buffer.concat([
          Buffer.from("%PDF-1.7\n"),
          Buffer.from(bytes),
          Buffer.from(`/ByteRange [0 ${at} ${at + 30} 9] <${Buffer.from(bytes).toString("hex")}>`),
        ]);
        expect(checkSignatures(file, trusted).verdict).not.toBe("valid");
      }),
    );
  });

  test("50 MB are checked within two seconds of computing", async () => {
    const large = await signPdf(plainPdf(50 * 1024 * 1024), director);
    const before = process.cpuUsage();
    expect(checkSignatures(large, trusted).verdict).toBe("valid");
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(2);
    large[30_000_000] = 0x42;
    expect(checkSignatures(large, trusted).verdict).toBe("altered");
  });
});
