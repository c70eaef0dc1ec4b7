import { newId } from '@libs/platform/ids/id.js';
import { HIDE } from '../testing/documents.js';
import { LENDERS, VISITS } from '../testing/filled-sections.js';
import { type Actor, PracticeStage } from '../testing/stage.js';
import { Adoptions, OWN, PLAN, REPORT } from './testing/adoption-stage.js';
import { ADD_ENTRY, ADOPT, ADOPTION, ANSWER, MOVE, OFFER, PUBLISH, REMOVE_ENTRY, SAVE_PLAN, SAVE_REPORT } from './testing/documents.js';

const LISTS = `query ($id: ID!, $slug: String!) { practice(id: $id) { counts { considering adapting running reported stopped children } adoptions { nodes { id state } } card { adoptionCount } }
  city(slug: $slug) { adoptions { nodes { id state practiceTitle } } practiceCounts { published adoptedHere adoptedElsewhere } } }`;

interface Lists {
  practice: { counts: Record<string, number>; adoptions: { nodes: { id: string; state: string }[] }; card: { adoptionCount: number } };
  city: { adoptions: { nodes: { id: string }[] }; practiceCounts: Record<string, number> };
}

describe('a practice that is taken over', () => {
  let stage: PracticeStage;
  let adoptions: Adoptions;
  beforeAll(async () => {
    stage = await PracticeStage.open();
    adoptions = new Adoptions(stage);
  });
  afterAll(() => stage.close());

  const seen = async (actor: Actor | null, id: string) => (await stage.ask<{ adoption: Record<string, unknown> | null }>(actor, ADOPTION, { id })).data.adoption;

  it('goes from being considered to a report that is answered, and becomes a practice with a parent', async () => {
    const city = await stage.city({ name: 'Lagunia', languages: ['fr'] });
    const adopted = await adoptions.begin({ city, taker: await stage.worker(city.id, 'CONTRIBUTOR', { name: 'Bruno Lago', showPublicly: false }) });
    const { id, practice, taker } = adopted;
    const giver = practice.author;

    expect(await seen(taker, id)).toMatchObject({ state: 'CONSIDERING', basedOn: 1, practiceTitle: 'Le bus qui lit', viewerCan: { edit: true, move: ['ADAPTING', 'STOPPED'], report: false } });
    expect(await stage.refusal(taker, MOVE, { input: { id, edits: 1, to: 'ADAPTING' } })).toContain('PLAN_INCOMPLETE plan.keep:REQUIRED');
    await stage.must(taker, SAVE_PLAN, { input: { id, edits: 0, plan: { ...PLAN, keep: '  La  gratuité.\r\n' } } });
    await adoptions.move(adopted, 'ADAPTING');
    expect(await stage.refusal(taker, SAVE_PLAN, { input: { id, edits: 1, plan: { ...PLAN, why: ' ' } } })).toContain('PLAN_INCOMPLETE plan.why:REQUIRED');
    expect(await stage.refusal(taker, SAVE_REPORT, { input: { id, edits: 0, report: REPORT } })).toBe('CONFLICT ADOPTION_NOT_EDITABLE');

    await stage.must(taker, ADD_ENTRY, { input: { id, key: newId(), happenedOn: '2026-02-03', text: 'Le bateau est là.', clipIds: [] } });
    await stage.must(giver, OFFER, { input: { id, key: newId(), text: 'Nous avons un plan des étagères.' } });
    await adoptions.move(adopted, 'RUNNING');
    expect(await stage.refusal(taker, MOVE, { input: { id, edits: await adoptions.edits(id), to: 'REPORTED' } })).toContain('REPORT_INCOMPLETE report.changed:REQUIRED');
    await stage.must(taker, SAVE_REPORT, { input: { id, edits: 0, report: REPORT } });
    expect((await seen(giver, id))?.report).toBeNull();
    await adoptions.move(adopted, 'REPORTED');

    const page = await seen(null, id);
    expect(page).toMatchObject({
      state: 'REPORTED',
      practice: { title: 'Le bus qui lit' },
      offers: [],
      moves: [{ fromState: null, toState: 'CONSIDERING' }, { toState: 'ADAPTING' }, { toState: 'RUNNING' }, { fromState: 'RUNNING', toState: 'REPORTED', byName: null }],
      entries: { nodes: [{ happenedOn: '2026-02-03', text: 'Le bateau est là.' }] },
      viewerCan: { edit: false, move: [], publish: false },
      report: {
        figures: [
          { key: LENDERS, label: 'Lecteurs inscrits', unit: 'personnes', originalValue: 2_310, originalYear: 2024, baselineValue: 120, value: 812, year: 2026, howMeasured: 'Cartes actives en décembre.' },
          { key: VISITS, unit: 'par an', originalValue: 14_000, baselineValue: null, value: null, year: null },
        ],
        ownFigures: [{ key: OWN, label: 'Quais', value: 3 }],
        missing: [],
      },
    });
    expect((await seen(giver, id))?.offers).toEqual([{ text: 'Nous avons un plan des étagères.', authorName: 'Awa Diatta' }]);

    await stage.must(giver, ANSWER, { input: { id, edits: await adoptions.edits(id), answer: 'CONFIRMED', text: '' } });
    expect((await seen(taker, id))?.response).toEqual({ answer: 'CONFIRMED', text: '', byName: 'Awa Diatta' });
    // What is said of a report is said of this one.
    await stage.must(taker, SAVE_REPORT, { input: { id, edits: 1, report: { ...REPORT, advice: 'Parlez aux bateliers.' } } });
    expect((await seen(taker, id))?.response).toBeNull();

    const child = await stage.must<{ id: string; parent: { id: string }; city: { id: string } }>(taker, PUBLISH, { id });
    expect(child).toMatchObject({
      state: 'DRAFT',
      language: 'fr',
      parent: { id: practice.id },
      city: { id: city.id },
      revision: {
        sections: {
          figures: { figures: [{ key: LENDERS, unit: 'personnes', value: 812, year: 2026, baselineValue: null }, { key: OWN, value: 3 }] },
          setbacks: { text: 'La crue de mars.' },
          timeline: { stage: 'RUNNING' },
          contact: null,
          steps: { steps: [{ title: 'Trouver un bus' }, { title: 'Choisir les arrêts' }] },
        },
      },
    });
    expect(await stage.must<{ id: string }>(taker, PUBLISH, { id })).toMatchObject({ id: child.id });
    expect(await seen(taker, id)).toMatchObject({ child: { id: child.id }, viewerCan: { publish: false } });
    expect((await seen(giver, id))?.child).toBeNull();
  });

  it('is counted by the practice, by both cities and by the library', async () => {
    const practice = await stage.published();
    const cityOf = async (slug: string, id: string) => (await stage.ask<Lists>(null, LISTS, { id, slug })).data;
    const running = await adoptions.come('RUNNING', { practice });
    const adapting = await adoptions.come('ADAPTING', { practice });
    await adoptions.begin({ practice });
    const stopped = await adoptions.come('RUNNING', { practice });
    await adoptions.move(stopped, 'STOPPED', 'Plus de bateau.');

    const { practice: original, city } = await cityOf(running.city.slug, practice.id);
    expect(original.counts).toEqual({ considering: 1, adapting: 1, running: 1, reported: 0, stopped: 1, children: 0 });
    expect(original.card.adoptionCount).toBe(2);
    // What is only considered is not in a stranger's list; what stopped after it began is.
    expect(original.adoptions.nodes.map(({ id }) => id)).toEqual([stopped.id, adapting.id, running.id]);
    expect(city).toMatchObject({ adoptions: { nodes: [{ id: running.id }] }, practiceCounts: { published: 0, adoptedHere: 1, adoptedElsewhere: 0 } });
    expect((await cityOf(practice.city.slug, practice.id)).city.practiceCounts).toEqual({ published: 1, adoptedHere: 0, adoptedElsewhere: 2 });

    await stage.must(practice.moderator, HIDE, { id: practice.id, reasonCode: 'OFF_TOPIC', note: null });
    expect((await stage.ask<{ city: Lists['city'] }>(null, LISTS, { id: practice.id, slug: running.city.slug })).data.city).toMatchObject({ adoptions: { nodes: [] }, practiceCounts: { adoptedHere: 0 } });
    expect((await stage.ask<Lists>(running.taker, LISTS, { id: practice.id, slug: running.city.slug })).data.city.adoptions.nodes).toHaveLength(1);
  });

  it('keeps its diary by day, page by page, and shows clips that are on the site', async () => {
    const { id, taker } = await adoptions.come('ADAPTING');
    const days = ['2026-01-05', '2026-01-07', '2026-01-07', '2026-01-02'];
    for (const [index, happenedOn] of days.entries()) await stage.must(taker, ADD_ENTRY, { input: { id, key: newId(), happenedOn, text: `Note ${index}`, clipIds: [] } });
    const pages = 'query ($id: ID!, $after: String) { adoption(id: $id) { entries(first: 3, after: $after) { nodes { id text } pageInfo { hasNextPage endCursor } } } }';
    interface Page { adoption: { entries: { nodes: { id: string; text: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } }
    const first = (await stage.ask<Page>(null, pages, { id })).data.adoption.entries;
    const second = (await stage.ask<Page>(null, pages, { id, after: first.pageInfo.endCursor })).data.adoption.entries;
    expect([...first.nodes, ...second.nodes].map(({ text }) => text)).toEqual(['Note 2', 'Note 1', 'Note 0', 'Note 3']);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);

    const entryId = first.nodes[0]?.id;
    expect(await stage.must(taker, REMOVE_ENTRY, { id: entryId })).toMatchObject({ entries: { nodes: [{}, {}, {}] } });
    expect(await stage.must(taker, REMOVE_ENTRY, { id: entryId })).toMatchObject({ entries: { nodes: [{}, {}, {}] } });
    expect(await stage.refusal(taker, ADD_ENTRY, { input: { id, key: newId(), happenedOn: '2026-01-05', text: 'x', clipIds: [newId()] } })).toContain('clipIds:CLIP_UNKNOWN');
    expect(await stage.refusal(taker, ADD_ENTRY, { input: { id, key: newId(), happenedOn: '2999-01-05', text: 'x', clipIds: [] } })).toContain('happenedOn:IN_FUTURE');
    expect(await stage.refusal(taker, ADD_ENTRY, { input: { id, key: newId(), happenedOn: '2026-02-31', text: 'x', clipIds: [] } })).toContain('happenedOn');
  });

  it('begins where the practice stands, and is refused where there is nothing to take over', async () => {
    const practice = await stage.published();
    const own = { input: { practiceId: practice.id, citySlug: practice.city.slug } };
    expect(await stage.refusal(practice.author, ADOPT, own)).toBe('CONFLICT OWN_PRACTICE');
    const adopted = await adoptions.begin({ practice });
    expect(await stage.refusal(adopted.taker, ADOPT, { input: { practiceId: practice.id, citySlug: adopted.city.slug } })).toBe('CONFLICT ALREADY_ADOPTED');
    // After it stopped the city may try again.
    await adoptions.move(adopted, 'STOPPED', 'Pas cette année.');
    await adoptions.begin({ practice, city: adopted.city, taker: adopted.taker });
    const draft = await stage.draft();
    expect(await stage.refusal(adopted.taker, ADOPT, { input: { practiceId: draft.id, citySlug: adopted.city.slug } })).toBe('NOT_FOUND PRACTICE_UNKNOWN');
    await stage.must(practice.moderator, HIDE, { id: practice.id, reasonCode: 'OFF_TOPIC', note: null });
    const city = await stage.city({ name: 'Autre' });
    const moderating = await stage.worker(city.id, 'CONTRIBUTOR', { networkRoles: [{ role: 'MODERATOR', languages: [], themes: [] }] });
    expect(await stage.refusal(moderating, ADOPT, { input: { practiceId: practice.id, citySlug: city.slug } })).toBe('CONFLICT NOT_SHOWN');
  });
});
