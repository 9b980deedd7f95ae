import { Outlet } from '@tanstack/react-router';
import { UndoProvider } from '../records/undo-place.tsx';

/** Around all screens of the supporter: what was done can be undone wherever they go next. */
export function SupporterFrame() {
  return (
    <UndoProvider>
      <Outlet />
    </UndoProvider>
  );
}
