import fc from "fast-check";
import { expect, test } from "vitest";
import { boundaryOf, MultipartError, type PartHead, readMultipart, textSink } from "./multipart.ts";

async function partsOf(body: Buffer, boundary: string, cuts: number[]) {
  const points = [...cuts.map((cut) => cut % (body.length + 1)), body.length].sort((a, b) => a - b);
  async function* chunks() {
    let from = 0;
    for (const to of points) {
      yield body.subarray(from, to);
      from = to;
    }
  }
  const parts: { head: PartHead; content: Buffer; ended: boolean }[] = [];
  await readMultipart(chunks(), boundary, async (head) => {
    const part = { head, content: Buffer.alloc(0), ended: false };
    parts.push(part);
    return {
      async write(chunk) {
        part.content = Buffer.concat([part.content, chunk]);
      },
      async end() {
        part.ended = true;
      },
    };
  });
  return parts;
}

async function asSent(form: FormData) {
  const request = new Request("http://x/", { method: "POST", body: form });
  const boundary = boundaryOf(request.headers.get("content-type")) ?? "";
  return { boundary, body: Buffer.from(await request.arrayBuffer()) };
}

test("however a form is cut on its way, its parts come out whole", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.array(fc.nat(2000), { maxLength: 12 }),
      async (bytes, cuts) => {
        const form = new FormData();
        form.set("note", "Bản 2, đã sửa");
        form.set("file", new File([bytes], 'Bản vẽ "mới".pdf'));
        form.set("unused", new File([], ""));
        const { boundary, body } = await asSent(form);
        const [note, file, unused] = await partsOf(body, boundary, cuts);
        expect(note?.content.toString()).toBe("Bản 2, đã sửa");
        expect(note?.head.fileName).toBeNull();
        expect(file?.head).toEqual({ name: "file", fileName: 'Bản vẽ "mới".pdf' });
        expect(file?.content.equals(Buffer.from(bytes))).toBe(true);
        expect(unused?.content.length).toBe(0);
        expect([note, file, unused].every((part) => part?.ended)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test("browsers send an unused file field as an empty file without a name", async () => {
  const head = 'Content-Disposition: form-data; name="file"; filename=""';
  const body = `--x\r\n${head}\r\nContent-Type: application/octet-stream\r\n\r\n\r\n--x--\r\n`;
  expect(await partsOf(Buffer.from(body), "x", [])).toMatchObject([
    { head: { name: "file", fileName: "" }, ended: true },
  ]);
});

test("a boundary inside the content that is not one stays content", async () => {
  const form = new FormData();
  form.set("file", new File(["a\r\n--\r\n--x\r\n"], "a.txt"));
  const { boundary, body } = await asSent(form);
  const [file] = await partsOf(body, boundary, [10, 90, 100, 120]);
  expect(file?.content.toString()).toBe("a\r\n--\r\n--x\r\n");
});

test("a form that breaks off is told", async () => {
  const form = new FormData();
  form.set("file", new File(["0123456789"], "a.txt"));
  const { boundary, body } = await asSent(form);
  await expect(partsOf(body.subarray(0, -20), boundary, [])).rejects.toThrow(MultipartError);
  await expect(partsOf(Buffer.from("nonsense"), "x", [])).rejects.toThrow(MultipartError);
});

test("a part that cannot be taken is told once the rest was read, and loses no other", async () => {
  const form = new FormData();
  form.set("file", new File(["0123456789"], "a.txt"));
  form.set("note", "sau tệp");
  const { boundary, body } = await asSent(form);
  let read = 0;
  async function* chunks() {
    for (const byte of body) {
      yield Buffer.from([byte]);
      read += 1;
    }
  }
  const notes: string[] = [];
  const reading = readMultipart(chunks(), boundary, async ({ fileName }) =>
    textSink(fileName ? 4 : 100, (text) => notes.push(text)),
  );
  await expect(reading).rejects.toThrow("too long a text");
  expect(notes).toEqual(["sau tệp"]);
  expect(read).toBe(body.length);
});

test("only multipart forms have a boundary", () => {
  expect(boundaryOf("application/x-www-form-urlencoded")).toBeNull();
  expect(boundaryOf('multipart/form-data; boundary="a b"')).toBe("a b");
  expect(boundaryOf(null)).toBeNull();
});
