/** HTML that is safe to put into a page as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

type Value = Markup | Markup[] | string | number | undefined;

/** Tag for HTML templates: every value is escaped unless it is markup itself; undefined leaves nothing. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...values.map(render)));
}

function render(value: Value): string {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  return String(value ?? '').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Plain text with its web addresses made into links. */
export function linked(text: string): Markup[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]'])/)
    .map((part, index) =>
      index % 2 ? html`<a href="${part}" rel="noreferrer">${part}</a>` : html`${part}`,
    );
}
