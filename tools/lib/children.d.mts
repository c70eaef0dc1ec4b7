export function keepRunning(options: { name: string; entry: string; env: NodeJS.ProcessEnv; port: number }): {
  name: string;
  pid(): number | undefined;
  start(): Promise<void>;
  stop(): Promise<void>;
};
