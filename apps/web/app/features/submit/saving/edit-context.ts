import { createContext, useContext } from 'react';
import type { EditFacts } from '../edit-page.server';
import type { EditState } from './use-edit-page';

export interface Edit extends EditState {
  facts: EditFacts;
}

export const EditContext = createContext<Edit | null>(null);

/** The clip being edited, and how to save a part of it. */
export function useEdit(): Edit {
  const edit = useContext(EditContext);
  if (!edit) throw new Error('useEdit outside EditContext');
  return edit;
}
