import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '@libs/platform/config/config.js';
import { LOG, type Log } from '@libs/platform/log/log.module.js';
import { confinement } from '@libs/platform/process/confinement.js';
import { type ConfinedOptions, type ConfinedRun, runConfined } from '@libs/platform/process/run-confined.js';

export type FilmTool = 'ffmpeg' | 'ffprobe';

/** Finds ffmpeg and ffprobe: named by the settings, else on PATH, else the npm packages (old builds, for trying only). */
@Injectable()
export class FilmTools {
  private readonly paths = new Map<FilmTool, string>();
  private toneMaps?: boolean;

  constructor(
    private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Says once which tools are used, and how far they are confined; throws when one is missing. */
  announce(): void {
    for (const tool of ['ffmpeg', 'ffprobe'] as const) {
      const path = this.pathOf(tool);
      const version = /version (\S+)/.exec(spawnSync(path, ['-version'], { encoding: 'utf8' }).stdout)?.[1];
      if (!version) throw new Error(`${path} does not run: films could not be processed`);
      const bundled = path.includes('@ff');
      this.log[bundled ? 'warn' : 'info']({ path, version }, `${tool}${bundled ? ' of an npm package: without the security fixes of years, for trying only' : ''}`);
    }
    const { network, rights } = confinement();
    this.log[network === 'none' ? 'info' : 'warn']({ network, rights }, 'how far film tools are confined');
    if (!this.canToneMap()) this.log.warn('this ffmpeg has no zscale and tonemap: films of high dynamic range (HDR) will be refused');
  }

  run(tool: FilmTool, args: string[], options: Omit<ConfinedOptions, 'isolated'>): Promise<ConfinedRun> {
    return runConfined(this.pathOf(tool), args, { ...options, isolated: true });
  }

  /** Whether films of high dynamic range can be brought to ordinary screens. */
  canToneMap(): boolean {
    if (this.toneMaps === undefined) {
      const { stdout } = spawnSync(this.pathOf('ffmpeg'), ['-v', 'quiet', '-filters'], { encoding: 'utf8' });
      this.toneMaps = [' zscale ', ' tonemap '].every((name) => stdout.includes(name));
    }
    return this.toneMaps;
  }

  private pathOf(tool: FilmTool): string {
    let path = this.paths.get(tool);
    if (!path) {
      path = (tool === 'ffmpeg' ? this.config.ffmpegPath : this.config.ffprobePath) ?? onPath(tool) ?? fromPackage(tool);
      if (!path) throw new Error(`There is no ${tool}: install it, or say where it is (${tool.toUpperCase()}_PATH)`);
      this.paths.set(tool, path);
    }
    return path;
  }
}

function onPath(tool: FilmTool): string | undefined {
  const found = spawnSync('/bin/sh', ['-c', 'command -v -- "$1"', 'sh', tool], { encoding: 'utf8' }).stdout.trim();
  return found.startsWith('/') ? found : undefined;
}

function fromPackage(tool: FilmTool): string | undefined {
  try {
    const found = createRequire(import.meta.url)(`@${tool}-installer/${tool}`) as { path: string };
    return isExecutable(found.path) ? found.path : undefined;
  } catch {
    return undefined;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
