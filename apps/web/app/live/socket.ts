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

/** A server that cannot tell just now whether a room is open to the member is asked again. */
const UNAVAILABLE_MS = 3_000;

let shared: { socket: LiveSocket; users: number } | undefined;

/** One connection a page, opened with the first listener and closed with the last. */
function borrow(): LiveSocket {
  if (!shared) {
    const socket: LiveSocket = io({ transports: ['websocket', 'polling'], reconnectionDelay: 1_000, reconnectionDelayMax: 15_000 });
    shared = { socket, users: 0 };
    comeBack(socket);
  }
  shared.users += 1;
  return shared.socket;
}

/** The client gives up when the server itself refuses or ends a line. Most such servers only go: another one takes the line. */
function comeBack(socket: LiveSocket): void {
  let refusals = 0;
  let ended = false;
  const again = () => {
    if (ended || socket.active) return;
    refusals += 1;
    const most = Math.min(60_000, 1_000 * 2 ** refusals);
    setTimeout(() => shared?.socket === socket && socket.connect(), most * (0.5 + Math.random() / 2));
  };
  socket.on('connect', () => (refusals = 0));
  socket.on('session-ended', () => (ended = true));
  socket.on('connect_error', again);
  socket.on('disconnect', (reason) => reason === 'io server disconnect' && again());
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
  let stopped = false;
  const watch = (name: string) => {
    socket.emit('watch', name, (answer) => {
      if (stopped) return;
      if (!answer.ok && answer.code === 'UNAVAILABLE') setTimeout(() => !stopped && socket.connected && watch(name), UNAVAILABLE_MS);
      onWatched?.(answer);
    });
  };
  const onConnect = () => {
    if (room) watch(room);
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
    stopped = true;
    for (const name of names) socket.off(name, listeners[name] as never);
    socket.off('connect', onConnect);
    socket.off('disconnect', onDisconnect);
    document.removeEventListener('visibilitychange', onShown);
    giveBack();
  };
}
