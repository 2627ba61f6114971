import { Missing } from '../../ui/page/Missing.js';

/** For an address that no page answers to. */
export function NotFound() {
  return (
    <main>
      <Missing />
    </main>
  );
}
