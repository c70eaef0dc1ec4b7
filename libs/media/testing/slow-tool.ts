import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** For tests: a tool that stays for seconds where one of its arguments matches, then does its work. */
export async function slowTool(folder: string, tool: 'ffmpeg' | 'ffprobe', match: string, seconds: number): Promise<string> {
  const path = join(folder, `slow-${tool}-${match.replaceAll(/\W/g, '')}`);
  await writeFile(path, `#!/bin/sh\ncase "$*" in *"${match}"*) sleep ${seconds};; esac\nexec ${tool} "$@"\n`);
  await chmod(path, 0o755);
  return path;
}
