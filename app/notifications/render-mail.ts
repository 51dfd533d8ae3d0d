/** What a mail says, before it has a form. */
export interface MailContent {
  greeting: string;
  /** Paragraphs in reading order. */
  paragraphs: string[];
  /** Links in reading order; their addresses are absolute. */
  items?: { text: string; url: string }[];
  /** What stands under the items, e.g. how many more there are. */
  more?: string | null;
  /** The one thing to do; its address is absolute. */
  action?: { label: string; url: string };
  /** How to hear no more of this. */
  stop?: { label: string; url: string } | undefined;
  /** Who writes and whom to call. */
  footer: string[];
}

export interface MailLook {
  brandName: string;
  accent: string;
  onAccent: string;
  locale: string;
}

/** The plain-text part. */
export function mailText(content: MailContent): string {
  const { greeting, paragraphs, items = [], more, action, stop, footer } = content;
  const parts = [greeting, ...paragraphs, ...items.map(({ text, url }) => `${text}\n${url}`)];
  if (more) parts.push(more);
  if (action) parts.push(`${action.label}:\n${action.url}`);
  if (stop) parts.push(`${stop.label}:\n${stop.url}`);
  return `${[...parts, `-- \n${footer.join("\n")}`].join("\n\n")}\n`;
}

/** The HTML part: one column, the accent on the button, nothing loaded from anywhere. */
export function mailHtml(content: MailContent, look: MailLook): string {
  const { greeting, paragraphs, items = [], more, action, stop, footer } = content;
  const p = (text: string) => `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`;
  const button = action
    ? `<p style="margin:24px 0"><a href="${escapeHtml(action.url)}" style="display:inline-block;padding:12px 22px;background:${look.accent};color:${look.onAccent};text-decoration:none;font-weight:600;border-radius:3px">${escapeHtml(action.label)}</a></p><p style="margin:0 0 16px;font-size:14px;color:#655C4E;word-break:break-all">${escapeHtml(action.url)}</p>`
    : "";
  const list = items
    .map(
      ({ text, url }) =>
        `<p style="margin:0 0 12px"><a href="${escapeHtml(url)}" style="color:${look.accent};font-weight:600">${escapeHtml(text)}</a></p>`,
    )
    .join("");
  const rest = more ? p(more) : "";
  const end = stop
    ? `<p style="margin:24px 0 0;font-size:14px"><a href="${escapeHtml(stop.url)}" style="color:#655C4E">${escapeHtml(stop.label)}</a></p>`
    : "";
  return `<!doctype html>
<html lang="${look.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"></head>
<body style="margin:0;background:#F5F3EA;color:#1B1612;font:400 17px/1.65 'Be Vietnam Pro','Noto Sans','Segoe UI',sans-serif">
<div style="max-width:600px;margin:0 auto;padding:32px 16px">
<p style="margin:0 0 24px;padding-bottom:12px;border-bottom:2px solid #1B1612;font-size:20px;font-weight:600;color:${look.accent}">${escapeHtml(look.brandName)}</p>
${p(greeting)}${paragraphs.map(p).join("")}${list}${rest}${button}${end}
<p style="margin:32px 0 0;padding-top:12px;border-top:1px solid #D8D3C2;font-size:14px;color:#655C4E">${footer.map(escapeHtml).join("<br>")}</p>
</div></body></html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
