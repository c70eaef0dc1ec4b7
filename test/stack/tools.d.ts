/** The parts of tools/ (plain JavaScript) that tests use. */
declare module '*/tools/gateway.mjs' {
  export function createGateway(options: { targets: { api: string; realtime: string; web: string }; origin: string }): {
    listen(port: number, host: string): Promise<void>;
    close(): Promise<void>;
  };
}
declare module '*/tools/services/mail.mjs' {
  export function startMailCatcher(options: { folder: string }): Promise<{ url: string; port: number; stop(): Promise<void> }>;
  export function mailNames(folder: string): Promise<string[]>;
}
declare module '*/tools/lib/ports.mjs' {
  export function freePort(taken?: Set<number>): Promise<number>;
}
declare module '*/tools/sample-films/test-film.mjs' {
  export function makeTestFilm(
    path: string,
    options: { seconds?: number; width?: number; height?: number; fps?: number; sound?: boolean; seed?: number; ffmpeg: string },
  ): Promise<void>;
}
