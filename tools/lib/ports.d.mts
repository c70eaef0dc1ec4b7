export function portTrouble(port: number, host?: string): Promise<string | undefined>;
export function freePort(taken?: Set<number>): Promise<number>;
