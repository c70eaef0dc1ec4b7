import type { IncomingMessage, ServerResponse } from 'node:http';

export function mailPages(folder: string): (req: IncomingMessage, res: ServerResponse) => Promise<void>;
