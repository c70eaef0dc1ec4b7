import { useEffect, useRef, useState } from 'react';
import type { ServerMessages } from '../../../../libs/contracts/live-messages.js';
import { listen, type LiveMessage } from './socket';

type Handlers = { [Name in LiveMessage]?: (payload: ServerMessages[Name]) => void };

/** Live hints in a hydrated page. `onCatchUp` refetches after a break. Answers whether the line stands. */
export function useLive(handlers: Handlers, onCatchUp: () => void, room?: string): boolean {
  const [connected, setConnected] = useState(false);
  const latest = useRef({ handlers, onCatchUp });
  useEffect(() => {
    latest.current = { handlers, onCatchUp };
  });
  useEffect(() => {
    const names = Object.keys(latest.current.handlers) as LiveMessage[];
    const stable = Object.fromEntries(
      names.map((name) => [name, (payload: never) => (latest.current.handlers[name] as ((payload: never) => void) | undefined)?.(payload)]),
    );
    return listen(stable, { onCatchUp: () => latest.current.onCatchUp(), onLine: setConnected, room });
  }, [room]);
  return connected;
}
