export const SECONDS: Record<string, number>;
export function orderOf(paths: string[]): string[];
