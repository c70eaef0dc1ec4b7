import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { v5 as named } from 'uuid';
import { City } from '@libs/cities/city.entity.js';
import type { Written } from '@libs/discussions/write/post-writing.service.js';
import { StartDiscussion } from '@libs/discussions/write/start-discussion.js';
import { WritePost } from '@libs/discussions/write/write-post.js';
import { AdornDiscussion } from './adorn-discussion.js';
import { sampleId } from './practices/practice-files.js';
import type { Sample, SampleDiscussion, SamplePost } from './read-sample.js';
import { SampleActors } from './sample-actors.js';
import type { Progress } from './sample-progress.js';

const HOUR_MS = 3_600_000;
/** Of the keys that find a post again when the loading is repeated; any UUID of our own would do. */
const KEYS = '5d0a3f52-6f1e-4c1b-9d4e-2f0b7a8c6e11';
/** How the sample's texts name people and clips: `(person:<key>)`, `(clip:<slug>#t=12)`. */
const REFERENCE = /\((person|clip):([a-z0-9-]+)/g;

/** Writes the discussions of the sample as its people would. Every step finds what a run before has done. */
@Injectable()
export class MakeDiscussions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly actors: SampleActors,
    private readonly starting: StartDiscussion,
    private readonly writing: WritePost,
    private readonly adorning: AdornDiscussion,
  ) {}

  async make(discussion: SampleDiscussion, sample: Sample, progress: Progress): Promise<void> {
    const begun = Date.parse(progress.loadedAt) - discussion.startedDaysAgo * 24 * HOUR_MS;
    const written: Written[] = [];
    for (const [index, post] of discussion.posts.entries()) {
      const at = new Date(begun + post.afterHours * HOUR_MS);
      const author = await this.actors.byKey(sample, post.author, at);
      const words = { key: named(`${discussion.key} ${index}`, KEYS), body: await this.body(post, sample, progress), language: post.language };
      const answersId = post.answers ? written[post.answers - 1]?.postId : null;
      const [first] = written;
      if (first) written.push(await this.writing.write(author, { ...words, discussionId: first.discussionId, answersId }, { at }));
      else if (discussion.theme && discussion.title) written.push(await this.starting.start(author, { ...words, themeSlug: discussion.theme, title: discussion.title }, { at }));
      else written.push(await this.writing.write(author, { ...words, subject: await this.subject(discussion, progress) }, { at }));
    }
    await this.adorning.adorn(discussion, sample, written);
  }

  private async subject({ key, subject }: SampleDiscussion, { clips }: Progress): Promise<{ kind: string; id: string }> {
    if (!subject) throw new Error(`discussions.json: ${key} has neither a title in a theme nor a subject`);
    const { kind, slug } = subject;
    if (kind === 'PRACTICE') return { kind, id: sampleId('practice', slug) };
    const id = kind === 'CLIP' ? clips[slug] : (await this.dataSource.manager.findOneByOrFail(City, { slug })).id;
    if (!id) throw new Error(`discussions.json: ${slug} is no clip of the sample`);
    return { kind, id };
  }

  private async body({ body }: SamplePost, sample: Sample, { clips }: Progress): Promise<string> {
    const members = new Map<string, string>();
    for (const [, kind, key] of body.matchAll(REFERENCE)) {
      if (kind === 'person' && key) members.set(key, (await this.actors.byKey(sample, key, new Date())).memberId);
    }
    return body.replaceAll(REFERENCE, (_all, kind: string, key: string) => (kind === 'person' ? `(member:${members.get(key)}` : `(/clips/${clips[key]}`));
  }
}
