/**
 * A one-page PDF with a title and lines, for the demo's papers. The built-in PDF fonts have no
 * Vietnamese marks, so texts are written without them, as on many a scanned form.
 */
export function paper(title: string, lines: readonly string[]): Buffer {
  const text = [
    "BT",
    "/F1 16 Tf 60 770 Td",
    `(${literal(title)}) Tj`,
    "/F1 11 Tf 0 -34 Td",
    ...lines.flatMap(wrap).map((line) => `(${literal(line)}) Tj 0 -17 Td`),
    "ET",
  ].join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R " +
      "/Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return String(at).padStart(10, "0");
  });
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join("");
  const xref =
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}` +
    `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + xref, "latin1");
}

function literal(text: string): string {
  return plain(text).replace(/[\\()]/g, (c) => `\\${c}`);
}

/** ASCII only: marks off, dashes and quotes straight. */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .replace(/[–—]/g, "-")
    .replace(/[“”]/g, '"')
    .replaceAll("₫", "VND")
    .replace(/[^\x20-\x7e]/g, " ");
}

function wrap(line: string): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (`${current} ${word}`.length > 88) {
      lines.push(current);
      current = word;
    } else current = current ? `${current} ${word}` : word;
  }
  return [...lines, current];
}
