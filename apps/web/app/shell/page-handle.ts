import { useMatches } from 'react-router';
import type { Namespace } from '~/i18n/messages';

/** What a route file may say about its page: `export const handle: PageHandle = { hydrate: true, messages: ['clips'] }`. */
export interface PageHandle {
  /** Ships React for this page. Without it the page is plain HTML. */
  hydrate?: boolean;
  /** Catalogues a hydrated page needs in the browser, besides `ui`. */
  messages?: readonly Namespace[];
  /** Shown in frames on other sites: nothing around it, and to everybody as to a visitor. */
  embedded?: boolean;
  /** Never kept for other visitors (pages whose HTML depends on more than their address). */
  private?: boolean;
}

export interface PageTraits {
  hydrate: boolean;
  private: boolean;
  embedded: boolean;
  messages: readonly Namespace[];
}

export function traitsOf(handles: readonly unknown[]): PageTraits {
  const known = handles.filter((handle): handle is PageHandle => typeof handle === 'object' && handle !== null);
  return {
    hydrate: known.some((handle) => handle.hydrate),
    private: known.some((handle) => handle.private),
    embedded: known.some((handle) => handle.embedded),
    messages: known.flatMap((handle) => handle.messages ?? []),
  };
}

export function usePageTraits(): PageTraits {
  return traitsOf(useMatches().map((match) => match.handle));
}
