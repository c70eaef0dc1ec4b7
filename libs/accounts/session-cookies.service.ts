import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import { ActorSource } from '@libs/platform/access/actor-source.js';
import { type Actor, VISITOR } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Config } from '@libs/platform/config/config.js';
import { SESSION_COOKIE } from './session-cookie.types.js';
import type { Browser } from './sessions.service.js';

/** The longest a browser keeps a cookie. The database decides when a session ends; its end slides, the cookie's cannot. */
const MAX_AGE_SECONDS = 400 * 24 * 3_600;

/** Gives a browser its session and takes it away. */
@Injectable()
export class SessionCookies {
  constructor(
    private readonly config: Config,
    private readonly actors: ActorSource,
  ) {}

  browserOf({ request, actor }: GraphqlContext): Browser {
    return { address: request.ip, userAgent: request.headers['user-agent'] ?? null, sessionId: actor.sessionId };
  }

  /** From here on the request itself is the member's, so that the answer can hold what is theirs. */
  async give(context: GraphqlContext, token: string): Promise<Actor> {
    this.write(context, token, MAX_AGE_SECONDS);
    const headers: IncomingHttpHeaders = { cookie: `${SESSION_COOKIE}=${token}` };
    return this.become(context, await this.actors.fromHeaders(headers));
  }

  take(context: GraphqlContext): void {
    this.write(context, '', 0);
    this.become(context, VISITOR);
  }

  private become(context: GraphqlContext, actor: Actor): Actor {
    context.actor = actor;
    context.request.actor = actor;
    context.loaders.clear();
    return actor;
  }

  private write(context: GraphqlContext, value: string, maxAge: number): void {
    const parts = [`${SESSION_COOKIE}=${value}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${maxAge}`];
    if (this.config.secureCookies) parts.push('Secure');
    void context.reply.header('set-cookie', parts.join('; '));
  }
}
