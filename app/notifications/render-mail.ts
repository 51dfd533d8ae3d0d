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

const FONT = "font-family:'Be Vietnam Pro','Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const SMALL = "font-size:14px;line-height:22px;color:#655C4E";

/**
 * The HTML part, for programs old and new: nested tables, styles on the elements, nothing loaded from
 * anywhere. Programs with a dark theme get colours of our own where they read style sheets.
 */
export function mailHtml(content: MailContent, look: MailLook): string {
  const { greeting, paragraphs, footer } = content;
  const preview = escapeHtml(paragraphs[0] ?? "");
  const rows = [
    row(
      `<span class="accent" style="font-size:20px;line-height:28px;font-weight:600;color:${look.accent}">${escapeHtml(look.brandName)}</span>`,
      "padding:0 0 12px;border-bottom:2px solid #1B1612",
      "rule",
    ),
    row(paragraph(greeting), "padding:24px 0 0"),
    ...paragraphs.map((text) => row(paragraph(text), "padding:16px 0 0")),
    ...itemRows(content, look),
    ...actionRows(content, look),
    row(
      `<span class="soft" style="${SMALL}">${footer.map(escapeHtml).join("<br>")}</span>`,
      "padding:12px 0 0;border-top:1px solid #D8D3C2",
      "rule",
    ),
  ];
  return `<!doctype html>
<html lang="${look.locale}" xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escapeHtml(look.brandName)}</title>
<style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){.page{background:#171411!important}.text{color:#EFE9DC!important}.soft{color:#B9AF9D!important}.accent{color:#8AD1B6!important}.rule{border-color:#6B6152!important}}</style></head>
<body class="page" style="margin:0;padding:0;background:#F5F3EA">
<div style="display:none;max-height:0;overflow:hidden">${preview}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#F5F3EA"><tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;${FONT};text-align:left">
${rows.join("\n")}
</table></td></tr></table></body></html>
`;
}

function row(inside: string, style: string, name = ""): string {
  return `<tr><td${name ? ` class="${name}"` : ""} style="${style};${FONT}">${inside}</td></tr>`;
}

function paragraph(text: string): string {
  return `<span class="text" style="font-size:17px;line-height:28px;color:#1B1612">${escapeHtml(text)}</span>`;
}

function itemRows({ items = [], more }: MailContent, look: MailLook): string[] {
  const links = items.map(({ text, url }) =>
    row(
      `<a class="accent" href="${escapeHtml(url)}" style="font-size:17px;line-height:26px;font-weight:600;color:${look.accent}">${escapeHtml(text)}</a>`,
      "padding:12px 0 0",
    ),
  );
  return more ? [...links, row(paragraph(more), "padding:12px 0 0")] : links;
}

/** The button is a cell with a colour: programs that drop padding on links still show it as one. */
function actionRows({ action, stop }: MailContent, look: MailLook): string[] {
  const rows: string[] = [];
  if (action) {
    const url = escapeHtml(action.url);
    rows.push(
      row(
        `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="${look.accent}" style="border-radius:3px;background:${look.accent};padding:12px 22px"><a href="${url}" style="${FONT};font-size:17px;line-height:24px;font-weight:600;color:${look.onAccent};text-decoration:none">${escapeHtml(action.label)}</a></td></tr></table>`,
        "padding:24px 0 0",
      ),
      row(
        `<span class="soft" style="${SMALL};word-break:break-all">${url}</span>`,
        "padding:12px 0 24px",
      ),
    );
  }
  if (stop) {
    rows.push(
      row(
        `<a class="soft" href="${escapeHtml(stop.url)}" style="${SMALL}">${escapeHtml(stop.label)}</a>`,
        "padding:0 0 24px",
      ),
    );
  }
  return rows;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
