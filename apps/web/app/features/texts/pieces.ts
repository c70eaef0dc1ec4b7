import { createContext, useContext } from 'react';

interface Pieces {
  language: string;
  beside: string | undefined;
  besideWords: Record<string, string>;
  /** In a conflict: the newest version. */
  theirs: Record<string, string> | undefined;
  theirVersion: number;
}

const PiecesContext = createContext<Pieces>({ language: 'en', beside: undefined, besideWords: {}, theirs: undefined, theirVersion: 0 });

export const PiecesProvider = PiecesContext.Provider;

/** What stands beside the boxes of a text. */
export const usePieces = () => useContext(PiecesContext);
