/** The colours and measures of the app, without its script. */
export const style = `
:root {
  --page: #fbfaf9; --sheet: #ffffff; --ink: #26231f; --quiet: #625d55; --line: #e4e0d9; --accent: #0b5f5b; --on: #ffffff;
  --wrong: #b3261e;
  color-scheme: light dark;
  font: 16px/24px system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  font-variant-numeric: tabular-nums;
}
@media (prefers-color-scheme: dark) {
  :root { --page: #191817; --sheet: #232220; --ink: #ece9e6; --quiet: #b9b3a9; --line: #3b3833; --accent: #74cbc3; --on: #10201f;
    --wrong: #f4a196; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); overflow-wrap: anywhere; }
header, main { max-width: 560px; margin: 0 auto; padding: 8px 16px; }
header a { display: inline-block; line-height: 44px; font-weight: 650; text-decoration: none; }
main { padding: 24px; border: 1px solid var(--line); border-radius: 8px; background: var(--sheet); }
h1 { margin: 0 0 16px; font-size: 22px; line-height: 28px; font-weight: 650; }
p { margin: 0 0 16px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 0 0 16px; padding: 12px 16px;
  border: 1px solid var(--line); border-radius: 8px; }
dt { color: var(--quiet); }
dd { margin: 0; }
a { color: var(--accent); }
form { display: grid; gap: 8px; margin: 0; }
label { font-weight: 600; }
input, button { min-height: 44px; padding: 8px 16px; border-radius: 8px; font: inherit; }
input { width: 100%; min-width: 0; margin-bottom: 8px; border: 1px solid var(--quiet); background: var(--page); color: var(--ink); }
button { justify-self: start; border: 1px solid var(--accent); background: var(--accent); color: var(--on); font-weight: 600; cursor: pointer; }
button.quiet { background: none; color: var(--accent); }
.more { display: flex; flex-wrap: wrap; gap: 0 20px; margin: 8px 0 0; }
.more a { line-height: 44px; }
.wrong { margin: 0; color: var(--wrong); }
a:focus-visible, button:focus-visible, input:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 8px; }
@media (max-width: 592px) { main { margin: 0 16px; padding: 20px 16px; } }
`;
