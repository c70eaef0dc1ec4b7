import { createContext, useContext, type ReactNode } from 'react';

const NonceContext = createContext<string | undefined>(undefined);

export function NonceProvider({ nonce, children }: { nonce: string | undefined; children: ReactNode }) {
  return <NonceContext value={nonce}>{children}</NonceContext>;
}

/** Of a hydrated page; React Aria reads the same from the meta element `csp-nonce`. */
export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
