import { Outlet } from '@tanstack/react-router';
import { UndoProvider } from '../records/undo-place.tsx';

/** Around all screens of the coordinator: what was done can be undone wherever they go next. */
export function CoordinatorFrame() {
  return (
    <UndoProvider>
      <Outlet />
    </UndoProvider>
  );
}
