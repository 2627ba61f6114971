export const stylePath = '/operator/style.css';

/** The colours of the app, closer together: this page is read at a glance. */
export const style = `
:root {
  --page: #fbfaf9; --sheet: #ffffff; --ink: #26231f; --quiet: #625d55; --line: #e4e0d9; --accent: #0b5f5b; --on: #ffffff;
  --wrong: #b3261e;
  color-scheme: light dark;
  font: 15px/22px system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  font-variant-numeric: tabular-nums;
}
@media (prefers-color-scheme: dark) {
  :root { --page: #191817; --sheet: #232220; --ink: #ece9e6; --quiet: #b9b3a9; --line: #3b3833; --accent: #74cbc3; --on: #10201f;
    --wrong: #f4a196; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); }
header, main { max-width: 1120px; margin: 0 auto; padding: 16px; }
header { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 24px; padding-bottom: 0; }
h1, h2 { margin: 0; font-weight: 650; }
h1 { font-size: 22px; line-height: 30px; }
h2 { font-size: 17px; line-height: 24px; }
p { margin: 0; color: var(--quiet); }
a { color: var(--accent); line-height: 32px; }
main, section { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
main { gap: 20px; }
section { padding: 16px; border: 1px solid var(--line); border-radius: 8px; background: var(--sheet); }
.said { padding: 12px 16px; border: 1px solid var(--accent); border-radius: 8px; color: var(--ink); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); gap: 8px; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: 12px 16px; border: 1px solid var(--line); border-radius: 8px;
  background: var(--sheet); }
.figures dd { font-size: 22px; line-height: 30px; font-weight: 650; }
.figures .bad { border-color: var(--wrong); }
.figures .bad dd { color: var(--wrong); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 8px 16px 8px 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; white-space: nowrap; }
th { color: var(--quiet); font-weight: 600; }
tbody tr:first-child td { border-top-width: 2px; }
thead th { border-top: 0; }
code { font: 12px/22px ui-monospace, SFMono-Regular, Menlo, monospace; }
.error { min-width: 200px; white-space: normal; overflow-wrap: anywhere; }
form { margin: 0; }
button { min-height: 36px; padding: 4px 14px; border: 1px solid var(--accent); border-radius: 8px; background: var(--accent);
  color: var(--on); font: inherit; font-weight: 600; cursor: pointer; }
button.quiet { background: none; color: var(--accent); }
a:focus-visible, button:focus-visible, .wide:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 8px; }
`;
