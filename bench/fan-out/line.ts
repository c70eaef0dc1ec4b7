import { WebSocket } from 'ws';

export interface LineOptions {
  port: number;
  /** The product speaks socket.io and wants to know who comes; the limit speaks plain web sockets. */
  cookie: string | null;
  room: string;
}

const LATE_MS = 60_000;

/** One client: is in the room when this resolves, and is handed every text frame with a message of the server. */
export function openLine({ port, cookie, room }: LineOptions, heard: (data: Buffer) => void): Promise<WebSocket> {
  const path = cookie === null ? '' : '/socket.io/?EIO=4&transport=websocket';
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { perMessageDeflate: false, headers: cookie === null ? {} : { cookie } });
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('a client was not let in in time')), LATE_MS);
    const ready = () => {
      clearTimeout(late);
      resolve(socket);
    };
    socket.on('error', reject);
    if (cookie === null) socket.on('open', ready);
    socket.on('message', (data: Buffer) => {
      const text = data.length < 40 || data[0] !== 0x34 || data[1] !== 0x32 ? data.toString() : '';
      if (text === '') heard(data);
      else if (text === '2') socket.send('3');
      else if (text.startsWith('0')) socket.send('40');
      else if (text.startsWith('40')) socket.send(`420${JSON.stringify(['watch', room])}`);
      else if (text.startsWith('430') && text.includes('"ok":true')) ready();
      else if (text.startsWith('430')) reject(new Error(`not let into the room: ${text}`));
      else if (text.startsWith('44')) reject(new Error(`not let in: ${text}`));
      else heard(data);
    });
  });
}
