import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { City } from '@libs/cities/city.entity.js';
import { Clip } from '@libs/clips/clip.entity.js';
import { ClipFilm } from '@libs/clips/edit/clip-film.service.js';
import { CreateClip } from '@libs/clips/edit/create-clip.js';
import { EditClip } from '@libs/clips/edit/edit-clip.js';
import { Film } from '@libs/media/film.entity.js';
import { FilmsService } from '@libs/media/films.service.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { publicationOf } from './publish-clip.js';
import type { Sample, SampleClip } from './read-sample.js';
import { SampleActors } from './sample-actors.js';

/** Makes a clip of the sample as its author would: film, words, captions, consent. */
@Injectable()
export class MakeClip {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly creating: CreateClip,
    private readonly editing: EditClip,
    private readonly clipFilm: ClipFilm,
    private readonly films: FilmsService,
    private readonly actors: SampleActors,
  ) {}

  /** With the roles of the day it was published: who has left a city since may have made its clips. */
  async authorOf(sample: Sample, clip: SampleClip, loadedAt: Date): Promise<MemberActor> {
    const person = sample.people.find(({ key }) => key === clip.author);
    if (!person) throw new Error(`clips.json: ${clip.author} is no person of the sample`);
    return this.actors.byEmail(person.email, publicationOf(clip, loadedAt));
  }

  /** The draft and its film on its way; what a run before has done is left alone. */
  async begin(author: MemberActor, id: string, clip: SampleClip, folder: string): Promise<void> {
    if (!(await this.dataSource.manager.existsBy(Clip, { id }))) await this.create(author, id, clip);
    const { filmId } = await this.clip(id);
    const { state } = await this.film(filmId);
    if (state === 'EMPTY' || state === 'FAILED') await this.films.takeFile(author.memberId, filmId, join(folder, clip.film));
  }

  /** Everything but the film. Each edit says the same when it is repeated. */
  async describe(author: MemberActor, id: string, clip: SampleClip, folder: string): Promise<void> {
    const { spokenLanguage, licence, consent } = clip;
    const questions = clip.questions.map(({ key, startSeconds, endSeconds }) => ({ key, startMs: milliseconds(startSeconds), endMs: endSeconds === undefined ? null : milliseconds(endSeconds) }));
    const chapters = clip.chapters.map(({ startSeconds, title: titles }) => ({
      startMs: milliseconds(startSeconds),
      titles: Object.entries(titles).map(([language, title]) => ({ language, title })),
    }));
    await this.editing.update(author, id, await this.revision(id), { spokenLanguage, licence, questions, chapters });
    for (const [index, [language, text]] of Object.entries(clip.texts).entries()) {
      await this.editing.setText(author, id, await this.revision(id), { language, ...text, origin: originAt(index) });
    }
    await this.editing.stateConsent(author, id, await this.revision(id), consent);
    for (const [index, language] of clip.captions.entries()) {
      const content = await readFile(join(folder, 'captions', `${clip.slug}.${language}.vtt`), 'utf8');
      await this.clipFilm.addCaptions(author, id, { language, content, origin: originAt(index) });
    }
    for (const language of clip.drafts) {
      const content = await readFile(join(folder, 'captions', `${clip.slug}.${language}.vtt`), 'utf8');
      await this.clipFilm.addCaptions(author, id, { language, content, origin: 'MACHINE' });
    }
  }

  private async create(author: MemberActor, id: string, clip: SampleClip): Promise<void> {
    const { id: cityId } = await this.dataSource.manager.findOneByOrFail(City, { slug: clip.city });
    const [original] = Object.entries(clip.texts);
    if (original) await this.creating.create(author, { id, cityId, themeSlug: clip.theme, language: original[0], title: original[1].title });
  }

  async clip(id: string): Promise<Clip> {
    return this.dataSource.manager.findOneByOrFail(Clip, { id });
  }

  async film(id: string): Promise<Film> {
    return this.dataSource.manager.findOneByOrFail(Film, { id });
  }

  async revision(id: string): Promise<number> {
    return (await this.clip(id)).revision;
  }
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000);
}

/** The original comes first, translations after it. */
function originAt(index: number): 'ORIGINAL' | 'HUMAN' {
  return index === 0 ? 'ORIGINAL' : 'HUMAN';
}
