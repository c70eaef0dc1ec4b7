export function startMailCatcher(options: { folder: string }): Promise<{ url: string; port: number; stop(): Promise<void> }>;
export function mailNames(folder: string): Promise<string[]>;
