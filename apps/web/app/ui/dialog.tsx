import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface Props {
  title: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
}

/** For hydrated pages only; a plain page asks on a page of its own. Keeps and returns the focus, closes on Escape. */
export function Dialog({ title, open, onOpenChange, children }: Props) {
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={onOpenChange}
      isDismissable
      className="fixed inset-0 z-20 flex items-end justify-center bg-ink/60 p-4 sm:items-center dark:bg-paper/80"
    >
      <Modal className="max-h-full w-full max-w-form overflow-auto rounded-box border-2 border-line bg-paper p-6 md:p-8">
        <AriaDialog className="outline-none">
          <Heading slot="title" level={2} className="text-h3">
            {title}
          </Heading>
          <div className="mt-4 space-y-6">{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
