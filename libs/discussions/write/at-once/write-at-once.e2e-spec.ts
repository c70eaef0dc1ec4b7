import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LIMITS } from '@libs/contracts/limits.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { newId } from '@libs/platform/ids/id.js';
import { LOCK, SLOW, WRITE, type WrittenDiscussion, WritingStage, type Writer } from '../../testing/writing-stage.js';

const AT_ONCE = 'mutation ($input: WritePostInput!) { writePost(input: $input) { post { id at: position version state __typename } discussion { id version lastPosition } } }';
const NOBODY = newId();

interface Answer {
  post: { id: string; at: number; version: number; state: string };
  discussion: { id: string; version: number; lastPosition: number };
}

describe('a post written at once', () => {
  let stage: WritingStage;
  let city: { id: string; slug: string };
  let asker: Writer;
  let topic: WrittenDiscussion;
  beforeAll(async () => {
    stage = await WritingStage.open();
    city = await stage.city('kilbeg');
    await stage.city('ndemba');
    asker = await stage.person();
    topic = await stage.start(asker);
    // The first of its kind goes the usual way, where it is compiled.
    await stage.must(asker, AT_ONCE, given());
  });
  afterAll(() => stage.close());

  const given = (more: object = {}) => ({ input: { key: newId(), discussionId: topic.id, body: 'Begin with who is there.', language: 'en', ...more } });
  const statements = async <T>(run: () => Promise<T>): Promise<[number, T]> => {
    const database = stage.app.get(ReadDatabase);
    const before = database.statements;
    const result = await run();
    return [database.statements - before, result];
  };

  describe('is stored by one statement, as the usual way stores it', () => {
    /** All that a post leaves behind, without ids of its own, its time, and whose it is. */
    const traces = async (id: string) => {
      const [row] = await stage.sql(
        `SELECT p.discussion_id, d.last_position - p.position AS after, d.version - p.version AS changed, p.city_id, p.answers_id, p.language, p.body, p.html, p.state, p.revision, p.reactions,
                d.last_post_at = p.created_at AND d.last_post_author_id = p.author_id AS newest, d.first_answer_at IS NOT NULL AS answered, d.post_count - p.position AS counted,
                (SELECT r.read_position - p.position FROM discussion_reader r WHERE r.member_id = p.author_id AND r.discussion_id = d.id) AS read,
                (SELECT array_agg(m.kind || m.target_id ORDER BY m.kind) FROM post_mention m WHERE m.post_id = p.id) AS mentions,
                (SELECT array_agg(o.type || (o.payload - 'postId')::text) FROM outbox o WHERE o.payload->>'postId' = p.id::text) AS events
           FROM post p JOIN discussion d ON d.id = p.discussion_id WHERE p.id = $1`,
        [id],
      );
      return row;
    };
    let answered: string;
    beforeAll(async () => {
      const first = await stage.write(await stage.person(), topic.id);
      answered = (await stage.write(await stage.person(), topic.id, { answersId: first.id })).id;
    });

    it.each<[string, () => object, boolean]>([
      ['in words', () => ({}), false],
      ['in Markdown, in another language', () => ({ body: 'Avec **qui est là** :\n\n- le banc\n- le *bus*', language: 'fr' }), false],
      ['to an answer', () => ({ answersId: answered }), false],
      ['with mentions', () => ({ body: `@[Ana](member:${asker.id}) @[Kilbeg](city:kilbeg) @[Nobody](member:${NOBODY})` }), false],
      ['with a link, of one who is known', () => ({ body: 'https://example.org/offers' }), false],
      ['for the city they work in', () => ({}), true],
      ['for the city they name', () => ({ citySlug: 'kilbeg' }), true],
      ['for nobody', () => ({ citySlug: null }), true],
    ])('%s', async (_, more, works) => {
      const writer = async () => {
        const who = await stage.worker(works ? city.id : undefined);
        // Known already, so that links need no moderator.
        await stage.start(who);
        return who;
      };
      const [one, other] = [await writer(), await writer()];
      const { post } = await stage.must<{ post: { id: string } }>(one, WRITE, given(more()));
      const usual = await traces(post.id);
      const [count, answer] = await statements(() => stage.must<Answer>(other, AT_ONCE, given(more())));
      expect(count).toBe(1);
      expect(await traces(answer.post.id)).toEqual(usual);
      const [stands] = await stage.sql('SELECT version, last_position AS last FROM discussion WHERE id = $1', [topic.id]);
      expect(stands).toEqual({ version: answer.discussion.version, last: answer.discussion.lastPosition });
      expect(answer).toEqual({ post: { id: answer.post.id, at: answer.discussion.lastPosition, version: answer.discussion.version, state: 'SHOWN', __typename: 'Post' }, discussion: { ...answer.discussion, id: topic.id } });
    });
  });

  it.each<[string, () => Promise<[Writer | null, object]>]>([
    ['of nobody', async () => [null, {}]],
    ['of a session that ended', async () => [await ended('UPDATE session SET revoked_at = now() WHERE member_id = $1'), {}]],
    ['of who was suspended', async () => [await ended(`UPDATE member SET status = 'SUSPENDED' WHERE id = $1`), {}]],
    ['in a discussion there is not', async () => [await stage.person(), { discussionId: newId() }]],
    ['in one that is locked', async () => [await stage.person(), { discussionId: await kept(LOCK, { on: true }) }]],
    ['too soon where it is slow', async () => {
      const who = await stage.person();
      const discussionId = await kept(SLOW, { seconds: 60 });
      await stage.write(who, discussionId);
      return [who, { discussionId }];
    }],
    ['in one that readers do not see yet', async () => [await stage.person(), { discussionId: (await stage.start(await stage.person(), { body: 'https://example.org' })).id }]],
    ['beneath what the public does not see', async () => {
      const { discussion } = await stage.wrote(await stage.person(), null, { subjectKind: 'CITY', subjectId: city.id });
      await stage.sql('UPDATE discussion SET is_open = false, subject_id = $2 WHERE id = $1', [discussion.id, newId()]);
      return [await stage.person(), { discussionId: discussion.id }];
    }],
    ['for a city of others', async () => [await stage.person(), { citySlug: 'ndemba' }]],
    ['to a post elsewhere', async () => [await stage.person(), { answersId: (await stage.write(asker, (await stage.start(await stage.person())).id)).id }]],
    ['with a key of another place', async () => {
      const who = await stage.person();
      const key = newId();
      await stage.write(who, (await stage.start(await stage.person())).id, { key });
      return [who, { key }];
    }],
    ['the seventh in a minute', async () => {
      const who = await stage.person();
      for (let one = 1; one <= LIMITS.discussions.posts.minute; one++) await stage.must(who, AT_ONCE, given());
      return [who, {}];
    }],
    ['the fourth in a minute, of a new member', async () => {
      const who = await stage.person({ createdAt: new Date() });
      for (let one = 1; one <= LIMITS.discussions.newMember.minute; one++) await stage.must(who, AT_ONCE, given());
      return [who, {}];
    }],
    ['without words', async () => [await stage.person(), { body: ' \n' }]],
    ['in no language', async () => [await stage.person(), { language: 'English' }]],
    ['with what the schema does not know', async () => [await stage.person(), { colour: 'red' }]],
  ])('is refused as the usual way refuses it: %s', async (_, prepared) => {
    const [who, more] = await prepared();
    const variables = given(more);
    const before = await stage.everything();
    const usual = await stage.refusal(who, WRITE, variables);
    expect(usual).not.toBe('none');
    expect((await stage.refusal(who, AT_ONCE, variables)).replace(/seconds=\d+/, '')).toBe(usual.replace(/seconds=\d+/, ''));
    expect(await stage.everything()).toBe(before);
  });

  it('waits for a moderator where a first post leads elsewhere', async () => {
    const answer = await stage.must<Answer>(await stage.person(), AT_ONCE, given({ body: 'https://example.org/offers' }));
    expect(answer.post).toMatchObject({ at: null, version: null, state: 'HELD' });
  });

  it('comes once of one key, and never more than the limit, whatever is sent at the same moment', async () => {
    const { id } = await stage.start(await stage.person());
    const again = given({ discussionId: id });
    const who = await stage.person();
    const same = await Promise.all(Array.from({ length: 4 }, () => stage.must<Answer>(who, AT_ONCE, again)));
    expect(new Set(same.map(({ post }) => post.id)).size).toBe(1);
    const hasty = await stage.person();
    await Promise.all(Array.from({ length: 15 }, () => stage.ask(hasty, AT_ONCE, given({ discussionId: id }))));
    const crowd = await Promise.all(Array.from({ length: 30 }, () => stage.person()));
    await Promise.all(crowd.map((one) => stage.must(one, AT_ONCE, given({ discussionId: id }))));
    const rows = await stage.sql<{ position: number; author: string }>('SELECT position, author_id AS author FROM post WHERE discussion_id = $1 ORDER BY position', [id]);
    expect(rows.filter(({ author }) => author === hasty.id)).toHaveLength(LIMITS.discussions.posts.minute);
    expect(rows.map(({ position }) => position)).toEqual(Array.from({ length: 2 + LIMITS.discussions.posts.minute + 30 }, (__, index) => index + 1));
    const [stands] = await stage.sql('SELECT post_count AS n, last_position AS last, version FROM discussion WHERE id = $1', [id]);
    expect(stands).toEqual({ n: rows.length, last: rows.length, version: rows.length });
  });

  const ended = async (how: string) => {
    const who = await stage.person();
    await stage.sql(how, [who.id]);
    return who;
  };
  const kept = async (operation: string, how: object) => {
    const { id } = await stage.start(await stage.person());
    await stage.must(await stage.moderator(), operation, { id, ...how });
    return id;
  };
});
