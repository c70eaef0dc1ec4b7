import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Upload } from 'tus-js-client';
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '@libs/platform/ids/id.js';
import { type GraphqlAnswer, graphqlClient } from '@libs/platform/testing/graphql-client.js';
import type { Player } from './cast.js';

export interface ClipNow {
  id: string;
  state: string;
  revision: number;
  media: { state: string; failure: { code: string } | null };
}

const CLIP = 'id state revision media { state failure { code } }';

const CAPTIONS = 'WEBVTT\n\n00:00:00.200 --> 00:00:01.400\nOn Saturdays the library comes to us.\n\n00:00:01.500 --> 00:00:02.600\nIt stops by the market.\n';

/** Somebody who works through the API as a browser would; what the network drops is tried again. */
export class Officer {
  private readonly send: ReturnType<typeof graphqlClient>;

  constructor(
    private readonly origin: string,
    readonly player: Player,
  ) {
    this.send = graphqlClient(origin);
  }

  /** One operation; an answer that is no answer (a killed process) is asked for again. */
  async ask<T>(query: string, variables: object = {}): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.try<T>(query, variables);
      if (answer && !answer.errors) return answer.data;
      const reason = answer?.errors?.[0]?.extensions.reason ?? answer?.errors?.[0]?.message;
      const ours = !answer || answer.errors?.[0]?.extensions.code === 'INTERNAL' || answer.errors?.[0]?.extensions.code === 'UNAVAILABLE';
      if (!ours || attempt >= 40) throw new Error(`${reason ?? 'no answer'}: ${JSON.stringify(answer?.errors ?? query.slice(0, 60))}`);
      await sleep(250);
    }
  }

  async createClip(cityId: string, title: string): Promise<ClipNow> {
    const { createClip } = await this.ask<{ createClip: ClipNow }>(
      `mutation ($input: CreateClipInput!) { createClip(input: $input) { ${CLIP} } }`,
      // Chosen here, so that asking again after a lost answer makes no second clip.
      { input: { id: newId(), cityId, themeSlug: 'accessibility', language: 'en', title } },
    );
    return createClip;
  }

  /** Sends the film over tus, on and on through broken lines. */
  async upload(clipId: string, path: string): Promise<void> {
    const bytes = await readFile(path);
    const uploadUrl = await new Promise<string>((resolve, reject) => {
      const upload = new Upload(bytes, {
        endpoint: `${this.origin}/uploads`,
        retryDelays: Array.from({ length: 60 }, () => 300),
        chunkSize: 64 * 1024,
        metadata: { clipId, filename: 'film.mp4', filetype: 'video/mp4' },
        headers: { cookie: this.player.cookie },
        onShouldRetry: (error) => {
          const status = error.originalResponse?.getStatus();
          return status === undefined || status >= 500 || status === 409 || status === 423;
        },
        // As the web app does: a server that is down is not one that has forgotten the upload.
        onAfterResponse: (request, response) => {
          if (request.getMethod() === 'HEAD' && response.getStatus() >= 500) throw new Error(`HEAD answered ${response.getStatus()}`);
        },
        onError: reject,
        onSuccess: () => resolve(upload.url ?? ''),
      });
      upload.start();
    });
    const uploadId = uploadUrl.split('/').at(-1);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.ask('mutation ($clipId: ID!, $uploadId: ID!, $sha256: String) { finishClipUpload(clipId: $clipId, uploadId: $uploadId, sha256: $sha256) { id } }', { clipId, uploadId, sha256 });
  }

  /** Everything a clip needs besides its film. */
  async describe(clip: ClipNow, title: string): Promise<void> {
    const { id } = clip;
    await this.write(id, `mutation ($id: ID!, $revision: Int!) { updateClip(id: $id, revision: $revision, input: { themeSlug: "accessibility", spokenLanguage: "en", licence: CC_BY_4_0 }) { ${CLIP} } }`);
    await this.write(
      id,
      `mutation ($id: ID!, $revision: Int!, $input: ClipTextInput!) { setClipText(id: $id, revision: $revision, input: $input) { ${CLIP} } }`,
      { input: { language: 'en', title, summary: 'How a library on wheels reaches the villages.', origin: 'ORIGINAL' } },
    );
    await this.write(
      id,
      `mutation ($id: ID!, $revision: Int!, $input: ConsentInput!) { stateConsent(id: $id, revision: $revision, input: $input) { ${CLIP} } }`,
      { input: { peopleShown: 'ADULTS_CONSENTED', statement: 'Everybody shown has agreed in writing.' } },
    );
    await this.ask('mutation ($clipId: ID!, $input: CaptionsInput!) { addCaptions(clipId: $clipId, input: $input) { id } }', { clipId: id, input: { language: 'en', content: CAPTIONS, origin: 'ORIGINAL' } });
  }

  async clip(id: string): Promise<ClipNow> {
    const { clip } = await this.ask<{ clip: ClipNow | null }>(`query ($id: ID!) { clip(id: $id) { ${CLIP} } }`, { id });
    if (!clip) throw new Error(`No clip ${id} for this person`);
    return clip;
  }

  async untilFilm(id: string, state: string, ms = 60_000): Promise<ClipNow> {
    for (const until = Date.now() + ms; ; await sleep(300)) {
      const clip = await this.clip(id);
      if (clip.media.state === state) return clip;
      if (clip.media.state === 'FAILED' || Date.now() > until) throw new Error(`The film of ${id} is ${JSON.stringify(clip.media)}, not ${state}`);
    }
  }

  async submit(id: string): Promise<ClipNow> {
    return this.write(id, `mutation ($id: ID!, $revision: Int!) { submitClip(id: $id, revision: $revision) { ${CLIP} } }`);
  }

  /** Claims what waits longest, if anything does. */
  async claimNext(): Promise<{ id: string; revision: number } | null> {
    return (await this.ask<{ claimNextReview: { id: string; revision: number } | null }>('mutation { claimNextReview { id revision } }')).claimNextReview;
  }

  async decide(item: { id: string; revision: number }, decision: 'APPROVE' | 'REQUEST_CHANGES' | 'REJECT'): Promise<void> {
    const reason = decision === 'APPROVE' ? {} : { reasonCode: 'POOR_SOUND_OR_PICTURE', note: 'The sound is hard to follow.' };
    await this.ask('mutation ($input: DecideReviewInput!) { decideReview(input: $input) { id } }', { input: { id: item.id, revision: item.revision, decision, ...reason } });
  }

  /** A write that names the revision it saw; after a lost answer it looks again first. */
  private async write(id: string, mutation: string, variables: object = {}): Promise<ClipNow> {
    for (let attempt = 1; ; attempt += 1) {
      const { revision } = await this.clip(id);
      try {
        const data = await this.ask<Record<string, ClipNow>>(mutation, { id, revision, ...variables });
        const [clip] = Object.values(data);
        if (clip) return clip;
      } catch (err) {
        if (attempt >= 5 || !String(err).includes('CLIP_CHANGED')) throw err;
      }
    }
  }

  private async try<T>(query: string, variables: object): Promise<GraphqlAnswer<T> | undefined> {
    try {
      return await this.send<T>(query, variables, { cookie: this.player.cookie });
    } catch {
      return undefined;
    }
  }
}
