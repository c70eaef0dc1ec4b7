import { io, type Socket } from 'socket.io-client';
import type { ClientMessages, ServerMessages, WatchAnswer } from '../../../../libs/contracts/live-messages.js';

export type LiveMessage = keyof ServerMessages;
type Incoming = { [Name in LiveMessage]: (payload: ServerMessages[Name]) => void };
type LiveSocket = Socket<Incoming, ClientMessages>;

export interface LiveOptions {
  /** After a break, and when the page is looked at again: messages may have been missed, ask for the newest state. */
  onCatchUp?: () => void;
  /** Whether the line to the server stands. */
  onLine?: (connected: boolean) => void;
  /** A room besides the member's own and their cities'. */
  room?: string;
  /** What the server said to the wish to hear the room: at the beginning and after each break. */
  onWatched?: (answer: WatchAnswer) => void;
}

type Listeners = { [Name in LiveMessage]?: (payload: ServerMessages[Name]) => void };

let shared: { socket: LiveSocket; users: number } | undefined;

/** One connection a page, opened with the first listener and closed with the last. */
function borrow(): LiveSocket {
  shared ??= {
    socket: io({ transports: ['websocket', 'polling'], reconnectionDelay: 1_000, reconnectionDelayMax: 15_000 }),
    users: 0,
  };
  shared.users += 1;
  return shared.socket;
}

function giveBack(): void {
  if (!shared) return;
  shared.users -= 1;
  if (shared.users > 0) return;
  shared.socket.disconnect();
  shared = undefined;
}

/** Tells the room that this member is writing; nothing where there is no line, for it is of no use later. */
export function tellTyping(room: string): void {
  if (shared?.socket.connected) shared.socket.emit('typing', room, () => undefined);
}

/** Listens to hints of the server; what they say is asked of the database again. Answers how to stop. */
export function listen(listeners: Listeners, { onCatchUp, onLine, room, onWatched }: LiveOptions = {}): () => void {
  const socket = borrow();
  let before = socket.connected;
  const onConnect = () => {
    if (room) socket.emit('watch', room, (answer) => onWatched?.(answer));
    if (before) onCatchUp?.();
    before = true;
    onLine?.(true);
  };
  const onDisconnect = () => onLine?.(false);
  // A phone that slept has missed what came meanwhile, and its socket may not know yet that it is dead.
  const onShown = () => {
    if (document.visibilityState === 'visible') onCatchUp?.();
  };
  const names = Object.keys(listeners) as LiveMessage[];
  for (const name of names) socket.on(name, listeners[name] as never);
  socket.on('connect', onConnect);
  socket.on('disconnect', onDisconnect);
  document.addEventListener('visibilitychange', onShown);
  if (socket.connected) onConnect();
  return () => {
    for (const name of names) socket.off(name, listeners[name] as never);
    socket.off('connect', onConnect);
    socket.off('disconnect', onDisconnect);
    document.removeEventListener('visibilitychange', onShown);
    giveBack();
  };
}
