import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { Adoptions, REPORT } from '../adoptions/testing/adoption-stage.js';
import { ADOPTION, FAMILY, PUBLISH } from '../adoptions/testing/documents.js';
import { BEGIN, HIDE, SAVE } from '../testing/documents.js';
import { filledSections, LENDERS, sectionInputs, VISITS } from '../testing/filled-sections.js';
import { type Actor, type Made, PracticeStage } from '../testing/stage.js';
import { FIGURES, TREE } from './describe-family.js';
import type { FamilyNode, PracticeFamily } from './family.types.js';
import { addTakers } from './testing/takers.js';

describe('the family of a practice', () => {
  let stage: PracticeStage;
  let adoptions: Adoptions;
  beforeAll(async () => {
    stage = await PracticeStage.open();
    adoptions = new Adoptions(stage);
  });
  afterAll(() => stage.close());

  const family = async (actor: Actor | null, id: string) => (await stage.ask<{ practiceFamily: PracticeFamily | null }>(actor, FAMILY, { id })).data.practiceFamily;
  /** One line a node: how deep it hangs, what it is, whose, and where it stands. */
  const drawn = ({ nodes }: Pick<PracticeFamily, 'nodes'>) => {
    const depth = (node: FamilyNode): number => (node.parentId === null ? 0 : 1 + depth(nodes.find(({ id }) => id === node.parentId) as FamilyNode));
    return nodes.map((node) => `${'.'.repeat(depth(node))}${node.kind === 'PRACTICE' ? 'practice' : node.state} ${node.city.name} ${node.generation}`);
  };

  /** Puts the practice that was made of an adoption onto the site. */
  async function grown(from: Made, name: string): Promise<{ child: Made; adoptionId: string }> {
    const city = await stage.city({ name, languages: ['fr'] });
    const taker = await stage.worker(city.id, 'CONTRIBUTOR');
    const { id } = await adoptions.come('REPORTED', { practice: from, city, taker });
    const { id: childId } = await stage.must<{ id: string }>(taker, PUBLISH, { id });
    const made = await stage.current({ ...from, id: childId, city, author: taker });
    const saved = await stage.dataSource.query<{ section: string; edits: number; isFilled: boolean }[]>(
      'SELECT section, edits, is_filled AS "isFilled" FROM practice_section WHERE revision_id = $1',
      [made.revisionId],
    );
    for (const { section, content } of sectionInputs(filledSections())) {
      const there = saved.find((one) => one.section === section);
      if (!there?.isFilled || section === 'FIGURES') await stage.must(taker, SAVE, { input: { practiceId: childId, edits: there?.edits ?? 0, content } });
    }
    return { child: await stage.approve(await stage.submit(made)), adoptionId: id };
  }

  describe('three generations deep', () => {
    let root: Made;
    let child: Made;
    let grandchild: Made;
    let considered: Actor;
    let adoptionId: string;

    beforeAll(async () => {
      root = await stage.published();
      ({ child, adoptionId } = await grown(root, 'Belo'));
      ({ child: grandchild } = await grown(child, 'Cira'));
      const stopped = await adoptions.come('RUNNING', { practice: root, city: await stage.city({ name: 'Dano' }) });
      await adoptions.move(stopped, 'STOPPED', 'Fini.');
      considered = (await adoptions.begin({ practice: root, city: await stage.city({ name: 'Evia' }) })).taker;
      await adoptions.come('ADAPTING', { practice: grandchild, city: await stage.city({ name: 'Fama' }) });
    }, 60_000);

    const ALL = ['practice Ndemba 0', '.REPORTED Belo 1', '.STOPPED Dano 1', '..practice Belo 1', '...REPORTED Cira 2', '....practice Cira 2', '.....ADAPTING Fama 3'];

    it('is the same tree from whichever practice of it one asks, each node after its parent', async () => {
      for (const { id } of [root, child, grandchild]) {
        const tree = await family(null, id);
        expect(tree).toMatchObject({ practiceId: id, rootId: root.id, total: 7, cut: false });
        expect(drawn(tree as PracticeFamily)).toEqual(ALL);
        expect(tree?.nodes.map(({ childCount }) => childCount)).toEqual([2, 1, 0, 1, 1, 1, 0]);
      }
    });

    it('shows what is only considered to those concerned', async () => {
      const first = 'practice Ndemba 0';
      for (const one of [considered, root.author, root.moderator]) expect(drawn((await family(one, root.id)) as PracticeFamily)).toEqual([first, ALL[1], ALL[2], '.CONSIDERING Evia 1', ...ALL.slice(3)]);
      expect(drawn((await family(child.author, root.id)) as PracticeFamily)).toEqual(ALL);
    });

    it('puts the figures of other cities beside its own, in the same units', async () => {
      const figures = (await family(null, root.id))?.figures;
      expect(figures).toMatchObject([
        { key: LENDERS, label: 'Lecteurs inscrits', unit: 'personnes', value: 2_310, year: 2024, baselineValue: 120, moreIsBetter: true, reported: [{ adoptionId, cityName: 'Belo', value: 812, year: 2026 }] },
        { key: VISITS, unit: 'par an', reported: [] },
      ]);
      // Of the practice that was asked about, not of the root.
      expect((await family(null, child.id))?.figures[0]?.reported).toMatchObject([{ cityName: 'Cira' }]);
    });

    it('leaves out what was measured in another unit', async () => {
      const practice = await stage.published();
      await adoptions.come('REPORTED', { practice });
      await stage.must(practice.author, BEGIN, { practiceId: practice.id });
      const { figures } = filledSections().figures as { figures: object[] };
      await stage.must(practice.author, SAVE, { input: { practiceId: practice.id, edits: 1, content: { figures: { figures: figures.map((figure, index) => (index === 0 ? { ...figure, unit: 'milliers' } : figure)) } } } });
      await stage.approve(await stage.submit(practice, 'Autre unité.'));
      expect((await family(null, practice.id))?.figures).toMatchObject([{ unit: 'milliers', reported: [] }, { reported: [] }]);
    });

    it('hangs what grew from a hidden practice on what is above it', async () => {
      await stage.must(child.moderator, HIDE, { id: child.id, reasonCode: 'OFF_TOPIC' });
      const seen = drawn((await family(null, root.id)) as PracticeFamily);
      expect(seen).toEqual(['practice Ndemba 0', '.REPORTED Belo 1', '.STOPPED Dano 1', '..practice Cira 2', '...ADAPTING Fama 3']);
      expect(await family(null, child.id)).toBeNull();
      expect((await family(null, grandchild.id))?.rootId).toBe(root.id);
      expect(drawn((await family(child.author, child.id)) as PracticeFamily)).toEqual(ALL);
    });
  });

  describe('of 700 cities', () => {
    let practice: Made;
    beforeAll(async () => {
      practice = await stage.published();
      await addTakers(stage.dataSource, practice.id, 700, REPORT);
      await stage.dataSource.query('ANALYZE');
    }, 60_000);

    it('is cut, says so, and costs as many statements as one of one', async () => {
      const database = stage.app.get(ReadDatabase);
      const costs = async (id: string) => {
        const before = database.statements;
        const tree = await family(null, id);
        return { tree, statements: database.statements - before };
      };
      const alone = await costs((await stage.published()).id);
      const { tree, statements } = await costs(practice.id);
      expect([tree?.nodes.length, tree?.total, tree?.cut, tree?.nodes[0]?.childCount]).toEqual([600, 701, true, 700]);
      expect(tree?.figures[0]?.reported).toHaveLength(700);
      expect([statements, alone.statements]).toEqual([2, 2]);
    });

    it('is walked along indexes', async () => {
      for (const statement of [TREE, FIGURES]) {
        const plan = await stage.dataSource.transaction(async (tx) => {
          await tx.query('SET LOCAL enable_seqscan = off');
          return JSON.stringify(await tx.query(`EXPLAIN ${statement.replaceAll('$1', `'${practice.id}'::uuid`).replaceAll('$2', `'{}'::uuid[]`).replaceAll('$3', 'false')}`));
        });
        expect(plan).not.toMatch(/Seq Scan on (adoption|practice|practice_revision|practice_section|practice_card)\b/);
      }
    });

    it('gives an adoption’s page and its practice’s list in as many statements, however many there are', async () => {
      const database = stage.app.get(ReadDatabase);
      const LIST = 'query ($id: ID!, $first: Int!) { practice(id: $id) { adoptions(first: $first) { nodes { id state practiceTitle city { name } practiceCity { name } practice { title } plan { missing { path } } report { figures { value } } moves { toState } offers { text } } } } }';
      const costs = async (operation: string, variables: object) => {
        const before = database.statements;
        const { errors } = await stage.ask(null, operation, variables);
        return [database.statements - before, errors];
      };
      expect(await costs(LIST, { id: practice.id, first: 20 })).toEqual(await costs(LIST, { id: practice.id, first: 2 }));
      const [row] = await stage.dataSource.query<{ id: string }[]>('SELECT id FROM adoption WHERE practice_id = $1 LIMIT 1', [practice.id]);
      const [statements, errors] = await costs(ADOPTION, { id: row?.id });
      expect(errors).toBeUndefined();
      expect(statements).toBeLessThanOrEqual(7);
    });
  });
});
