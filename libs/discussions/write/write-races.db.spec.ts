import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { newId } from '@libs/platform/ids/id.js';
import { CITY } from '../city.discussion.js';
import { WritingStage, type Writer } from '../testing/writing-stage.js';
import { PostFactsQuery } from './post-facts.query.js';
import { StartDiscussion } from './start-discussion.js';
import { type NewPost, StorePost } from './store-post.js';
import { WritePost } from './write-post.js';

const actor = ({ id, name }: Writer): MemberActor => ({ memberId: id, sessionId: 's', name, networkRoles: [], cityRoles: [] });

describe('many who write at once', () => {
  let stage: WritingStage;
  let people: Writer[];
  let writing: WritePost;
  beforeAll(async () => {
    stage = await WritingStage.open();
    people = await Promise.all(Array.from({ length: 50 }, () => stage.person()));
    writing = stage.app.get(WritePost);
  });
  afterAll(() => stage.close());

  const places = (discussionId: string) =>
    stage.sql<{ position: number; version: number }>('SELECT position, version FROM post WHERE discussion_id = $1 ORDER BY position', [discussionId]);
  const first = () => people[0] as Writer;

  it('get positions one after another, without a gap, each its version', async () => {
    const { id } = await stage.start(first());
    await Promise.all(people.map((who) => writing.write(actor(who), { key: newId(), discussionId: id, body: 'We count the halls.', language: 'en' })));
    expect(await places(id)).toEqual(Array.from({ length: 51 }, (_, index) => ({ position: index + 1, version: index + 1 })));
    const [counted] = await stage.sql('SELECT post_count AS n, last_position AS last, version FROM discussion WHERE id = $1', [id]);
    expect(counted).toEqual({ n: 51, last: 51, version: 51 });
    expect((await stage.events(id)).filter(({ type }) => type === 'PostWritten')).toHaveLength(51);
  });

  it('leave one post of one key, sent ten times at the same moment', async () => {
    const { id } = await stage.start(first());
    const key = newId();
    const answers = await Promise.all(Array.from({ length: 10 }, () => writing.write(actor(people[1] as Writer), { key, discussionId: id, body: 'Once.', language: 'en' })));
    expect(new Set(answers.map(({ postId }) => postId)).size).toBe(1);
    expect(await places(id)).toHaveLength(2);
  });

  it('leave one topic of one key, sent ten times at the same moment', async () => {
    const key = newId();
    const starting = stage.app.get(StartDiscussion);
    const given = { key, themeSlug: 'funding', title: 'Who pays?', body: 'Everybody a little.', language: 'en' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => starting.start(actor(people[2] as Writer), given)));
    expect(new Set(answers.map(({ discussionId }) => discussionId)).size).toBe(1);
    expect(await stage.sql(`SELECT 1 FROM discussion WHERE title = 'Who pays?'`)).toHaveLength(1);
  });

  it('leave no gap where the key comes by two processes, past what one of them knows', async () => {
    const { id } = await stage.start(first());
    const store = stage.app.get(StorePost);
    const post: NewPost = {
      ...{ authorId: (people[3] as Writer).id, cityId: null, answersId: null, key: newId(), language: 'en', body: 'Twice?', isHeld: false, at: new Date() },
      rendered: { html: '<p>Twice?</p>', mentions: [], links: 0, quoted: [], characters: 6, problems: [], text: 'Twice?' },
    };
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => store.store({ to: 'DISCUSSION', id, slowModeSeconds: 0 }, post)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await stage.write(people[4] as Writer, id);
    expect((await places(id)).map(({ position }) => position)).toEqual([1, 2, 3]);
  });

  it('share the one thread of a subject, whoever comes first', async () => {
    const city = await stage.city('kilbeg');
    const comment = (who: Writer) => writing.write(actor(who), { key: newId(), subject: { kind: CITY, id: city.id }, body: 'Well done.', language: 'en' });
    const written = await Promise.all(people.slice(5, 25).map(comment));
    const [threadId] = new Set(written.map(({ discussionId }) => discussionId));
    expect(new Set(written.map(({ discussionId }) => discussionId)).size).toBe(1);
    expect((await places(threadId ?? '')).map(({ position }) => position)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('store nothing where the discussion was locked after it was looked at', async () => {
    const { id } = await stage.start(first());
    const facts = await stage.app.get(PostFactsQuery).of({ memberId: (people[6] as Writer).id, key: newId(), discussionId: id });
    expect(facts?.lockedAt).toBeNull();
    await stage.sql('UPDATE discussion SET locked_at = now() WHERE id = $1', [id]);
    await expect(writing.write(actor(people[6] as Writer), { key: newId(), discussionId: id, body: 'Late.', language: 'en' })).rejects.toMatchObject({ code: 'DISCUSSION_LOCKED' });
    expect(await places(id)).toHaveLength(1);
  });

  it('count reactions of many rightly', async () => {
    const { id } = await stage.start(first());
    const { id: postId } = await stage.write(people[7] as Writer, id);
    const react = (who: Writer, on: boolean) => stage.must(who, 'mutation ($id: ID!, $on: Boolean!) { reactToPost(id: $id, kind: THANKS, on: $on) { id } }', { id: postId, on });
    await Promise.all(people.slice(8, 28).flatMap((who) => [react(who, true), react(who, true)]));
    await Promise.all(people.slice(8, 13).map((who) => react(who, false)));
    expect(await stage.sql('SELECT reactions FROM post WHERE id = $1', [postId])).toEqual([{ reactions: { THANKS: 15 } }]);
    expect(await stage.sql('SELECT count(*)::int AS n FROM post_reaction WHERE post_id = $1', [postId])).toEqual([{ n: 15 }]);
  });
});
