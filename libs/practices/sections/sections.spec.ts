import { filledSections, sectionInputs } from '../testing/filled-sections.js';
import { checkSection } from './check-section.js';
import { cleanSection } from './clean-section.js';
import { findMissing } from './find-missing.js';
import { findSectionChanges } from './find-section-changes.js';
import { PRACTICE_SECTIONS } from './practice-section.types.js';
import type { PracticeSteps } from './story-sections.types.js';

describe('sections', () => {
  const filled = sectionInputs(filledSections()).map(({ section, content }) => [section, Object.values(content)[0] as object] as const);

  it('are all there in the filled example', () => {
    expect(filled.map(([section]) => section)).toEqual(PRACTICE_SECTIONS);
  });

  it.each(filled)('%s is complete and right when filled, and stays as it is when cleaned', (section, content) => {
    const cleaned = cleanSection(section, content);
    expect(cleaned).toEqual(content);
    expect(findMissing(section, cleaned)).toEqual([]);
    expect(checkSection(section, cleaned)).toEqual([]);
  });

  it.each(PRACTICE_SECTIONS)('%s says what it lacks when it is empty, and cleans nothing to a whole', (section) => {
    const empty = cleanSection(section, {});
    expect(findMissing(section, null)).toEqual(findMissing(section, empty));
    expect(findMissing(section, empty).length).toBeGreaterThan(0);
    expect(checkSection(section, empty)).toEqual([]);
  });

  it('are plain text: no controls, no doubled lines, no items that say nothing, nothing twice', () => {
    expect(cleanSection('SETBACKS', { text: ' Un\u202e\r\n\r\n\r\n\r\ndeux  ' })).toEqual({ text: 'Un\n\ndeux' });
    expect(cleanSection('CONDITIONS', { items: [' a ', '', ' '] })).toEqual({ items: ['a'] });
    expect(cleanSection('GOALS', { goals: [4, 4, 11] })).toEqual({ goals: [4, 11] });
    expect(cleanSection('FIGURES', { figures: [{ key: 'k', label: '', unit: ' ' }] })).toEqual({ figures: [] });
  });

  it('ask for what depends on something else only then', () => {
    expect(findMissing('PARTNERS', cleanSection('PARTNERS', { alone: true }))).toEqual([]);
    expect(findMissing('TIMELINE', cleanSection('TIMELINE', { startedOn: '2020-01', stage: 'ENDED' }))).toEqual([{ path: 'endedOn', code: 'REQUIRED' }]);
    const [figure] = filledSections().figures?.figures ?? [];
    expect(findMissing('FIGURES', cleanSection('FIGURES', { figures: [{ ...figure, baselineYear: null }] }))).toEqual([{ path: 'figures.0.baselineYear', code: 'REQUIRED' }]);
  });

  it('differ line by line, and in a line by words', () => {
    const steps = (...given: [string, string][]) => cleanSection('STEPS', { steps: given.map(([title, text]) => ({ title, text, months: null })) }) as PracticeSteps;
    const changes = findSectionChanges('STEPS', steps(['Un', 'Le bus part.'], ['Deux', 'Il revient.']), steps(['Zéro', 'On prépare.'], ['Un', 'Le bus part tôt.'], ['Deux', 'Il revient.']));
    expect(changes.map(({ field, parts }) => `${field}: ${parts.map(({ kind, text }) => `${{ SAME: '', ADDED: '+', REMOVED: '-' }[kind]}${text}`).join('|')}`)).toEqual([
      'steps.title: +Zéro',
      'steps.text: +On prépare.',
      'steps.title: Un',
      'steps.text: Le bus part|+ tôt|.',
      'steps.title: Deux',
      'steps.text: Il revient.',
    ]);
    expect(findSectionChanges('GOALS', null, { goals: [4] })).toEqual([{ field: 'goals', parts: [{ kind: 'ADDED', text: '4' }] }]);
  });

  it('differ in bounded time, however much is new', () => {
    const noise = (seed: number) => Array.from({ length: 20 }, (_, step) => ({ title: `${seed} ${step}`, text: Array.from({ length: 330 }, (_one, at) => ((at * 7919 + seed * step) % 997).toString(36)).join(step % 2 ? ' ' : '\n'), months: null }));
    const before = performance.now();
    const changes = findSectionChanges('STEPS', cleanSection('STEPS', { steps: noise(1) }), cleanSection('STEPS', { steps: noise(2) }));
    expect(performance.now() - before).toBeLessThan(4_000);
    expect(changes.length).toBeGreaterThan(20);
  });
});
