import { Loader, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, Suspense, useEffect, useRef } from 'react';

interface Props {
  title: string;
  size?: 'md' | 'xl';
  button: (open: () => void) => ReactNode;
  /** The form; it begins anew each time it is opened, and may be loaded only then. */
  children: (close: () => void) => ReactNode;
}

/** A button with a form behind it. */
export function FormModal({ title, size = 'md', button, children }: Props) {
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      {button(open)}
      <Modal opened={opened} onClose={close} title={title} size={size}>
        <Suspense fallback={<Loader />}>
          <FocusFirst>{children(close)}</FocusFirst>
        </Suspense>
      </Modal>
    </>
  );
}

/** The form may arrive after the dialog has chosen its focus: it takes it over. */
function FocusFirst({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  return <div ref={place}>{children}</div>;
}
