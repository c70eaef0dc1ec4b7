import { type Actor, type CityGrant, VISITOR } from '@libs/platform/access/actor.js';
import { type AdoptionFacts, canSeeAdoption, canSeeReport, isBetween, viewerCanAdoption } from './adoption.policy.js';
import { ADOPTION_STATES } from './adoption-state.js';

const at = new Date('2026-03-01T00:00:00Z');
const member = (memberId: string, cityRoles: CityGrant[], moderates = false): Actor => ({
  memberId,
  sessionId: 's',
  cityRoles,
  networkRoles: moderates ? [{ role: 'MODERATOR', languages: [], themes: [] }] : [],
});
const people = {
  visitor: VISITOR,
  stranger: member('x', [{ cityId: 'elsewhere', role: 'FOCAL_POINT' }]),
  taker: member('t', [{ cityId: 'b', role: 'CONTRIBUTOR' }]),
  takerOrganiser: member('o', [{ cityId: 'b', role: 'ORGANISER' }]),
  giver: member('g', [{ cityId: 'a', role: 'FOCAL_POINT' }]),
  author: member('author', [{ cityId: 'a', role: 'ORGANISER' }]),
  moderator: member('m', [], true),
};
type Name = keyof typeof people;
const names = Object.keys(people) as Name[];

const begun: AdoptionFacts = { state: 'CONSIDERING', adaptingAt: null, reportedAt: null, cityId: 'b', practiceCityId: 'a', practiceAuthorId: 'author', isShown: true, childId: null };
const adapting: AdoptionFacts = { ...begun, state: 'ADAPTING', adaptingAt: at };
const reported: AdoptionFacts = { ...adapting, state: 'REPORTED', reportedAt: at };
const whoSees = (adoption: AdoptionFacts) => names.filter((name) => canSeeAdoption(people[name], adoption));
const BETWEEN: Name[] = ['taker', 'takerOrganiser', 'giver', 'author', 'moderator'];

describe('who sees an adoption', () => {
  it('is the people of both cities and the desk while it is considered, and everybody from then on', () => {
    expect(whoSees(begun)).toEqual(BETWEEN);
    expect(whoSees(adapting)).toEqual(names);
    expect(whoSees({ ...adapting, state: 'STOPPED' })).toEqual(names);
    expect(names.filter((name) => isBetween(people[name], adapting))).toEqual(BETWEEN);
  });

  it('is the people of both cities and the desk where it stopped before, and while the practice is not shown', () => {
    expect(whoSees({ ...begun, state: 'STOPPED' })).toEqual(BETWEEN);
    expect(whoSees({ ...reported, isShown: false })).toEqual(BETWEEN);
  });

  it('does not show a report that is being written to others than its city and the desk', () => {
    expect(names.filter((name) => canSeeReport(people[name], adapting))).toEqual(['taker', 'takerOrganiser', 'moderator']);
    expect(names.filter((name) => canSeeReport(people[name], reported))).toEqual(names);
  });
});

describe('who may do what with an adoption', () => {
  const who = (adoption: AdoptionFacts, what: keyof ReturnType<typeof viewerCanAdoption>) =>
    names.filter((name) => {
      const may = viewerCanAdoption(people[name], adoption)[what];
      return Array.isArray(may) ? may.length > 0 : may;
    });

  it('lets those write who take it over, and those offer and answer whose practice it is', () => {
    expect(who(begun, 'edit')).toEqual(['taker']);
    expect(who(begun, 'move')).toEqual(['taker']);
    expect(who(begun, 'diary')).toEqual(['taker']);
    expect(who(begun, 'offer')).toEqual(['giver', 'author']);
    expect(who(reported, 'report')).toEqual(['taker']);
    expect(who(reported, 'answer')).toEqual(['giver', 'author']);
    expect(who(reported, 'publish')).toEqual(['taker']);
  });

  it('lets nobody do anything once it stopped', () => {
    const stopped: AdoptionFacts = { ...reported, state: 'STOPPED' };
    for (const what of ['edit', 'move', 'report', 'diary', 'offer', 'answer', 'publish'] as const) expect(who(stopped, what)).toEqual([]);
  });

  it('answers and publishes what is reported, and publishes once', () => {
    const states = (name: Name, what: 'answer' | 'publish' | 'report') => ADOPTION_STATES.filter((state) => viewerCanAdoption(people[name], { ...reported, state })[what]);
    expect(states('giver', 'answer')).toEqual(['REPORTED']);
    expect(states('taker', 'publish')).toEqual(['REPORTED']);
    expect(states('taker', 'report')).toEqual(['RUNNING', 'REPORTED']);
    expect(viewerCanAdoption(people.taker, { ...reported, childId: 'c' }).publish).toBe(false);
  });
});
