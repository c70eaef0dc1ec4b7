import { Controller, type OnModuleInit, Post, Query, Req, Res } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Access } from '@libs/platform/access/access.js';
import { signInFirst } from '@libs/platform/access/access.errors.js';
import { isMember } from '@libs/platform/access/actor.js';
import type { TranscriptCue } from '@libs/media/captions/caption.types.js';
import { CaptionFiles } from '@libs/media/captions/files/caption-files.service.js';
import { CaptionsFileQuery } from './caption.inputs.js';
import { SaveCaptions } from './save-captions.js';

/** Of captions that came as bytes. */
export interface SentCaptions {
  /** Of the track; left out where nothing was saved. */
  id?: string;
  language: string;
  encoding: string;
  /** Whether it was guessed, so that somebody should look. */
  guessed: boolean;
  /** How many there are; they themselves where nothing was saved. */
  cues: number | TranscriptCue[];
}

/** Content types that no form of another site can send. */
const BODIES = ['application/octet-stream', 'application/x-subrip', 'text/vtt'];

/**
 * Takes a caption file as it is, whatever it is written in: `POST /captions/files?clip=<id>&language=ar` with the bytes as its
 * body. With `save=no` it is only read; `base` names the track that was seen, `encoding` how the bytes are meant.
 */
@Controller('captions/files')
export class AcceptCaptions implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly files: CaptionFiles,
    private readonly captions: SaveCaptions,
  ) {}

  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    for (const type of BODIES) if (!server.hasContentTypeParser(type)) server.addContentTypeParser(type, (_request, payload, done) => done(null, payload));
  }

  @Access('MEMBER')
  @Post()
  async post(@Query() query: CaptionsFileQuery, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SentCaptions> {
    const { actor } = request;
    if (!isMember(actor)) throw signInFirst();
    const { clip: clipId, language, origin, base, encoding: named, save } = query;
    await this.captions.admit(actor, clipId);
    const { content, cues, encoding, guessed } = await this.files.read(request.body, language, named);
    if (save === 'no') {
      void reply.status(200);
      return { language, encoding, guessed, cues };
    }
    const track = await this.captions.replace(actor, { clipId, language, content, origin, ...(base ? { baseId: base } : {}) });
    void reply.status(201);
    return { id: track.id, language, encoding, guessed, cues: track.cues.length };
  }
}
