import type { IncomingMessage, Server, ServerResponse } from 'node:http';

export type Part = 'api' | 'realtime' | 'web';
export function routeOf(url: string): Part;
export function createGateway(options: {
  targets: Record<Part, string>;
  origin: string;
  trustProxy?: number;
  mail?: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
}): { server: Server; listen(port: number, host: string): Promise<number>; close(): Promise<void> };
