import { type Limits, runConfined } from '@libs/platform/process/run-confined.js';
import { DraftFailure } from './draft-failure.types.js';
import type { EngineCall } from './engines.types.js';

/** Models are large, and mapped rather than read; MiB of address space. */
const MEMORY_MIB = 32_768;
const FILE_MIB = 512;
/** What is answered for the longest film stays far below this. */
const ANSWER_CHARACTERS = 8 * 1024 * 1024;
/** It may use this many processors fully. */
const PROCESSORS = 16;

/**
 * Runs the program that the settings name, without a shell, a network or our environment: `{name}` in its words stands for a
 * value. Answers what it prints.
 */
export async function runProgram(command: readonly string[], values: Record<string, string>, wallSeconds: number, { folder, signal }: EngineCall): Promise<string> {
  const [program = '', ...args] = command.map((word) => word.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole));
  const limits: Limits = { cpuSeconds: wallSeconds * PROCESSORS, memoryMiB: MEMORY_MIB, fileMiB: FILE_MIB, wallSeconds, outputCharacters: ANSWER_CHARACTERS };
  const { code, stdout, stderr, timedOut } = await runConfined(program, args, { folder, limits, signal, isolated: true });
  if (timedOut) throw new DraftFailure('ENGINE_TIMEOUT', `after ${wallSeconds} s`);
  if (code !== 0) throw new DraftFailure('ENGINE_FAILED', `ended with ${code}: ${stderr.slice(-500)}`);
  if (stdout.length >= ANSWER_CHARACTERS) throw new DraftFailure('ENGINE_ANSWER', 'too long');
  return stdout;
}
