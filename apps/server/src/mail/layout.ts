import mjml2html from 'mjml';

/** What a mail of ours says: a heading, plain paragraphs, one thing to do, and small print. */
export interface Note {
  heading: string;
  paragraphs: string[];
  action: { label: string; url: string };
  small: string[];
}

const accent = '#0b5f63';

/** The note as HTML and as plain text. */
export async function layOut(note: Note): Promise<{ html: string; text: string }> {
  const { html } = await mjml2html(markup(note), { validationLevel: 'strict' });
  return { html, text: plain(note) };
}

function markup({ heading, paragraphs, action, small }: Note): string {
  const text = (content: string, attributes = '') =>
    `<mj-text ${attributes}>${escaped(content)}</mj-text>`;
  return `
    <mjml lang="en" dir="ltr">
      <mj-head>
        <mj-title>${escaped(heading)}</mj-title>
        <mj-attributes>
          <mj-all font-family="system-ui, -apple-system, 'Segoe UI', sans-serif" />
          <mj-text font-size="16px" line-height="24px" color="#26231f" />
        </mj-attributes>
      </mj-head>
      <mj-body background-color="#f7f5f2" width="560px">
        <mj-section background-color="#ffffff" border-radius="8px">
          <mj-column>
            ${text(heading, 'font-size="20px" line-height="28px" font-weight="600"')}
            ${paragraphs.map((paragraph) => text(paragraph)).join('')}
            <mj-button href="${escaped(action.url)}" background-color="${accent}" align="left"
              border-radius="8px" font-size="16px">${escaped(action.label)}</mj-button>
            ${small.map((line) => text(line, 'font-size="13px" line-height="20px" color="#6b655c"')).join('')}
          </mj-column>
        </mj-section>
      </mj-body>
    </mjml>`;
}

const plain = ({ heading, paragraphs, action, small }: Note): string =>
  [heading, ...paragraphs, `${action.label}:\n${action.url}`, '-- ', ...small].join('\n\n');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
