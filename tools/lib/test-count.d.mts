export function countLine(results: unknown[], broken?: string[]): { passed: number; failed: number; line: string };
export function leftOut(results: unknown[], missing?: Record<string, string>): string[];
