import type { PracticeSection } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import { Paragraphs } from './paragraphs';
import { ShowEvidence } from './show-evidence';
import { ShowFigures } from './show-figures';
import { ShowAdapting, ShowConditions, ShowContact, ShowGoals } from './show-lists';
import { ShowMaterials } from './show-materials';
import { ShowPartners } from './show-partners';
import { ShowProblem } from './show-problem';
import { type RelatedClipLine, ShowRelated } from './show-related';
import { ShowResources } from './show-resources';
import { ShowSteps } from './show-steps';
import { ShowTargetGroups } from './show-target-groups';
import { ShowTimeline } from './show-timeline';
import type { PracticeTexts, ReportedFigure } from './show.types';

interface Props {
  section: PracticeSection;
  sections: PracticeTexts;
  /** In which it is written. */
  language: string;
  /** What other cities reported, by the key of the figure. */
  reported?: ReadonlyMap<string, readonly ReportedFigure[]>;
  clips?: readonly RelatedClipLine[];
  /** Choices stand at the page's glance already. */
  glanced?: boolean;
}

/** The body of one section, without a heading; also of a draft in which some of it is missing. */
export function SectionView({ section, sections, language, reported, clips, glanced }: Props) {
  const { t } = useI18n();
  const empty = <p className="text-soft">{t('practices.notFilled')}</p>;
  const shown = { language };
  switch (section) {
    case 'PROMISE':
      return sections.promise ? (
        <div className="space-y-2">
          <UserText as="p" lang={language} className="text-h3 font-bold">
            {sections.promise.title}
          </UserText>
          <Paragraphs text={sections.promise.promise} language={language} />
        </div>
      ) : empty;
    case 'PROBLEM':
      return sections.problem ? <ShowProblem content={sections.problem} {...shown} glanced={glanced} /> : empty;
    case 'TARGET_GROUPS':
      return sections.targetGroups ? <ShowTargetGroups content={sections.targetGroups} {...shown} glanced={glanced} /> : empty;
    case 'STEPS':
      return sections.steps ? <ShowSteps content={sections.steps} {...shown} /> : empty;
    case 'PARTNERS':
      return sections.partners ? <ShowPartners content={sections.partners} {...shown} /> : empty;
    case 'TIMELINE':
      return sections.timeline ? <ShowTimeline content={sections.timeline} {...shown} /> : empty;
    case 'RESOURCES':
      return sections.resources ? <ShowResources content={sections.resources} {...shown} /> : empty;
    case 'FIGURES':
      return sections.figures ? <ShowFigures content={sections.figures} {...shown} reported={reported} /> : empty;
    case 'EVIDENCE':
      return sections.evidence ? <ShowEvidence content={sections.evidence} {...shown} /> : empty;
    case 'SETBACKS':
      return sections.setbacks?.text ? <Paragraphs text={sections.setbacks.text} {...shown} /> : empty;
    case 'CONDITIONS':
      return sections.conditions ? <ShowConditions content={sections.conditions} {...shown} /> : empty;
    case 'ADAPTING':
      return sections.adapting ? <ShowAdapting content={sections.adapting} {...shown} /> : empty;
    case 'MATERIALS':
      return sections.materials ? <ShowMaterials content={sections.materials} {...shown} /> : empty;
    case 'CONTACT':
      return sections.contact ? <ShowContact content={sections.contact} {...shown} /> : empty;
    case 'GOALS':
      return sections.goals ? <ShowGoals content={sections.goals} /> : empty;
    case 'RELATED':
      return sections.related ? <ShowRelated content={sections.related} clips={clips} /> : empty;
  }
}
