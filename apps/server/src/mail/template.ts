import mjml2html from 'mjml';

/** How many there are of each part; mails of one shape differ in their words alone. */
export interface Shape {
  paragraphs: number;
  /** Cells of the window bar; 0 without one. */
  cells: number;
  more: number;
  why: number;
  small: number;
}

/** A compiled mail: pieces of HTML with the name of what belongs between each two. */
export interface Template {
  pieces: string[];
  slots: string[];
}

const compiled = new Map<string, Promise<Template>>();

/** The template of a shape. MJML takes milliseconds for each, so that it is asked once; our mails know few shapes. */
export function templateFor(shape: Shape): Promise<Template> {
  const key = JSON.stringify(shape);
  const known = compiled.get(key) ?? compile(shape);
  compiled.set(key, known);
  return known;
}

async function compile(shape: Shape): Promise<Template> {
  const { html } = await mjml2html(markup(shape), { validationLevel: 'strict' });
  const parts = html.split(/%%([a-z]+\d*)%%/);
  return {
    pieces: parts.filter((_, index) => index % 2 === 0),
    slots: parts.filter((_, index) => index % 2 === 1),
  };
}

const each = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join('');

const markup = ({ paragraphs, cells, more, why, small }: Shape) => `
  <mjml lang="en" dir="ltr">
    <mj-head>
      <mj-title>%%heading%%</mj-title>
      <mj-raw>
        <meta name="color-scheme" content="light dark">
        <meta name="supported-color-schemes" content="light dark">
      </mj-raw>
      <mj-attributes>
        <mj-all font-family="system-ui, -apple-system, 'Segoe UI', sans-serif" />
        <mj-text font-size="16px" line-height="24px" color="#26231f" css-class="ink" />
      </mj-attributes>
      <mj-style>${style}</mj-style>
    </mj-head>
    <mj-body background-color="#f7f5f2" width="560px" css-class="page">
      <mj-section background-color="#ffffff" border-radius="8px" css-class="sheet">
        <mj-column>
          <mj-text font-size="20px" line-height="28px" font-weight="600"><h1 style="margin:0;font:inherit">%%heading%%</h1></mj-text>
          ${each(paragraphs, (index) => `<mj-text>%%paragraph${index}%%</mj-text>`)}
          ${cells > 0 ? bar(cells) : ''}
          <mj-button href="%%url%%" background-color="#0b5f5b" align="left" border-radius="8px"
            font-size="16px" inner-padding="13px 25px">%%label%%</mj-button>
          ${more > 0 ? `<mj-text line-height="44px" padding="4px 25px">${each(more, link)}</mj-text>` : ''}
          ${why > 0 ? `<mj-text ${quiet} css-class="why"><strong>Why</strong>${each(why, (index) => `<br>%%why${index}%%`)}</mj-text>` : ''}
          ${each(small, (index) => `<mj-text ${quiet} css-class="quiet">%%small${index}%%</mj-text>`)}
        </mj-column>
      </mj-section>
    </mj-body>
  </mjml>`;

const quiet = 'font-size="13px" line-height="20px" color="#625d55"';

const link = (index: number) =>
  `<a class="link" href="%%moreurl${index}%%" style="color:#0b5f5b;white-space:nowrap;margin-right:20px">%%more${index}%%</a> `;

/** One cell beside the other, and their sentence for whoever does not see them. */
const bar = (cells: number) => `
  <mj-text padding="6px 25px 10px">
    <table role="img" aria-label="%%sentence%%" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;table-layout:fixed">
      <tr>${each(cells, (index) => `<td bgcolor="%%cell${index}%%" style="height:12px;font-size:0;line-height:12px">&nbsp;</td>`)}</tr>
    </table>
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
      <tr class="quiet" style="font-size:12px;line-height:18px;color:#625d55">
        <td align="left">%%endone%%</td><td align="right">%%endtwo%%</td>
      </tr>
    </table>
  </mj-text>`;

const style = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  .why > div, .why > table { border-left: 2px solid #bdb7ac; padding-left: 12px; }
  @media (prefers-color-scheme: dark) {
    .page, body { background-color: #191817 !important; }
    .sheet, .sheet > table { background-color: #232220 !important; }
    .ink div, .ink td { color: #ece9e6 !important; }
    .quiet div, .quiet td, .why div { color: #b9b3a9 !important; }
    .link { color: #74cbc3 !important; }
  }`;
