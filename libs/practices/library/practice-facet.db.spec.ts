import { addCards, makeCards, numbersFrom, type TestCard } from '../testing/add-cards.js';
import { PracticeStage } from '../testing/stage.js';

const VALUES = `SELECT 'ALL' AS facet, '' AS value FROM practice_card UNION ALL SELECT 'THEME', theme_slug FROM practice_card UNION ALL SELECT 'GOAL', unnest(goals)::text FROM practice_card
  UNION ALL SELECT 'REGION', region FROM practice_card UNION ALL SELECT 'COUNTRY', country FROM practice_card UNION ALL SELECT 'POPULATION', population_band FROM practice_card
  UNION ALL SELECT 'COST', cost_band FROM practice_card UNION ALL SELECT 'TARGET_GROUP', unnest(target_groups) FROM practice_card UNION ALL SELECT 'STAGE', stage FROM practice_card
  UNION ALL SELECT 'EVIDENCE', evidence::text FROM practice_card UNION ALL SELECT 'LANGUAGE', language FROM practice_card UNION ALL SELECT 'ADOPTED', (adoption_count > 0)::text FROM practice_card`;

describe('the bits of facets', () => {
  let stage: PracticeStage;
  let cards: TestCard[];

  const query = <T>(text: string, values: unknown[] = []) => stage.dataSource.query<T[]>(text, values);
  /** What bits and cards count differently: nothing. */
  const expectRight = async () => {
    const counted = await query(`SELECT facet, value, sum(bit_count(bits))::int AS count FROM practice_facet GROUP BY facet, value HAVING sum(bit_count(bits)) > 0 ORDER BY facet, value`);
    expect(counted).toEqual(await query(`SELECT facet, value, count(*)::int AS count FROM (${VALUES}) had GROUP BY facet, value ORDER BY facet, value`));
  };

  beforeAll(async () => {
    stage = await PracticeStage.open();
    const { id, country, region } = await stage.city({ slug: 'place' });
    cards = makeCards(300, [{ id, country, region, population: null }], ['planning', 'funding']);
    await addCards(stage.dataSource, cards.slice(0, 200));
  });

  afterAll(() => stage.close());

  it('follow every change of a card, one by one and many at once, over the border of a segment', async () => {
    await expectRight();
    await query(`SELECT setval('practice_card_ordinal_seq', 8150)`);
    await addCards(stage.dataSource, cards.slice(200));
    expect(await query('SELECT DISTINCT segment FROM practice_facet ORDER BY segment')).toEqual([{ segment: 0 }, { segment: 1 }]);
    const below = numbersFrom(11);
    const changes = [`adoption_count = 1 - least(adoption_count, 1)`, `stage = 'ENDED'`, `goals = '{17}'`, `target_groups = '{}'`, `language = 'pt'`, `evidence = 1 + evidence % 5`, `last_confirmed_at = now()`];
    for (let round = 0; round < 30; round += 1) {
      const { id } = cards[below(cards.length)] as TestCard;
      const change = changes[below(changes.length)] ?? '';
      if (below(4) === 0) await query(`UPDATE practice_card SET ${change} WHERE evidence > 2`);
      else await query(`UPDATE practice_card SET ${change} WHERE practice_id = $1`, [id]);
    }
    await expectRight();
    await query('DELETE FROM practice WHERE id = ANY($1)', [cards.slice(0, 40).map(({ id }) => id)]);
    await expectRight();
  });

  it('lose nothing when many write at once', async () => {
    const moves = cards.slice(50, 90).map(({ id }, index) =>
      stage.dataSource.transaction(async (tx) => {
        await tx.query(`UPDATE practice_card SET theme_slug = $2, cost_band = 'OVER_1M' WHERE practice_id = $1`, [id, index % 2 ? 'monitoring' : 'celebration']);
        if (index % 5 === 0) await tx.query('DELETE FROM practice_card WHERE practice_id = $1', [id]);
      }),
    );
    await Promise.all(moves);
    await expectRight();
  });

  it('are as they were when what changed them is taken back', async () => {
    const before = await query('SELECT facet, value, segment, bits::text FROM practice_facet ORDER BY 1, 2, 3');
    await stage.dataSource
      .transaction(async (tx) => {
        await tx.query('DELETE FROM practice_card');
        throw new Error('taken back');
      })
      .catch((err: Error) => expect(err.message).toBe('taken back'));
    expect(await query('SELECT facet, value, segment, bits::text FROM practice_facet ORDER BY 1, 2, 3')).toEqual(before);
  });
});
