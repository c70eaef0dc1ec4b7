import { cleanSection } from '../../sections/clean-section.js';
import type { PracticeSection } from '../../sections/practice-section.types.js';
import type { SectionContent } from '../../sections/practice-sections.types.js';
import type { PracticeFigure, PracticeFigures, PracticeResources } from '../../sections/result-sections.types.js';
import type { PracticeAdapting, PracticeProblem } from '../../sections/story-sections.types.js';
import type { Adoption } from '../adoption.entity.js';

/** What only the city that made the practice can say of itself: the other fills it anew. */
const OWN: ReadonlySet<PracticeSection> = new Set(['CONTACT', 'RELATED', 'PARTNERS']);

/** The first text of a practice that was made of an adoption: the original's sections, and what this city planned and measured in place of what that one did. */
export function childSections(originals: ReadonlyMap<PracticeSection, SectionContent>, adoption: Adoption): Map<PracticeSection, SectionContent> {
  const { storedPlan: plan, storedReport: report, runningAt } = adoption;
  const sections = new Map([...originals].filter(([section]) => !OWN.has(section)));
  const put = (section: PracticeSection, content: object) => sections.set(section, cleanSection(section, content));
  const problem = originals.get('PROBLEM') as PracticeProblem | undefined;
  if (problem) put('PROBLEM', { ...problem, populationBand: null, budgetBand: null });
  const resources = originals.get('RESOURCES') as PracticeResources | undefined;
  const { costAmount, costCurrency, costYear } = plan;
  put('RESOURCES', { ...resources, costAmount, costCurrency, costYear, staffMonths: plan.staffMonths ?? null, costBand: null, funding: [] });
  put('TIMELINE', { startedOn: runningAt?.toISOString().slice(0, 7), stage: 'RUNNING', milestones: [] });
  put('FIGURES', { figures: figuresOf((originals.get('FIGURES') as PracticeFigures | undefined)?.figures ?? [], adoption) });
  put('SETBACKS', { text: report.wentWrong });
  const adapting = originals.get('ADAPTING') as PracticeAdapting | undefined;
  put('ADAPTING', { adapt: report.advice, keep: adapting?.keep || plan.keep });
  return sections;
}

// The keys stay: by them a figure is the same through all generations.
function figuresOf(originals: readonly PracticeFigure[], { storedReport }: Adoption): PracticeFigure[] {
  const measured = originals.flatMap((original): PracticeFigure[] => {
    const found = storedReport.figures.find(({ key }) => key === original.key);
    if (found?.value == null) return [];
    const { value, year, howMeasured } = found;
    return [{ ...original, value, year, howMeasured: howMeasured || original.howMeasured, baselineValue: null, baselineYear: null }];
  });
  return [...measured, ...storedReport.ownFigures.map((own) => ({ ...own, baselineValue: null, baselineYear: null, moreIsBetter: null }))];
}
