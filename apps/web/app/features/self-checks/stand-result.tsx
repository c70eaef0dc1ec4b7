import type { PracticeTileFragment, SelfCheckFieldsFragment, SelfCheckModuleFragment } from '~/api/generated/graphql';
import { PracticeGrid } from '~/features/practices/practice-grid';
import { ModuleSteps } from '~/features/themes/module-steps';
import { useI18n } from '~/i18n/use-i18n';
import { Section } from '~/ui/section';
import { UserText } from '~/ui/user-text';
import { type Answers, isBeginning, MOST, placed } from './answers';
import { Glance } from './glance';
import { LevelSteps } from './level-steps';
import { StatementHelp } from './statement-help';

interface Props {
  module: SelfCheckModuleFragment;
  check: SelfCheckFieldsFragment;
  answers: Answers;
  practices: PracticeTileFragment[];
  practicesIntro?: string;
  /** What keeps the language of the content in a link. */
  keep: string;
  /** What colleagues wrote beside an answer. */
  notes?: Readonly<Record<string, string>>;
  /** Slug of the city that asks. */
  own?: string;
}

/** Where one stands: the weakest first with what helps, then what there is to build on, steps and practices. */
export function StandResult({ module, check, answers, practices, practicesIntro, keep, notes, own }: Props) {
  const { t, path } = useI18n();
  const { language } = check;
  const { weak, growing } = placed(check.statements, answers);
  const steps = isBeginning(answers) ? module.text.firstSteps : module.text.nextSteps;
  return (
    <>
      <Glance check={check} answers={answers} />
      {weak.length > 0 && (
        <Section title={t('self-checks.weak')} id="weak">
          <ol className="space-y-12">
            {weak.map(({ statement, level }, index) => (
              <li key={statement.key} id={statement.key} className="border-t-3 border-theme-mid pt-5">
                <StatementHelp module={module} language={language} statement={statement} level={level} keep={keep} note={notes?.[statement.key]} own={own} open={index < 2} />
              </li>
            ))}
          </ol>
        </Section>
      )}
      {growing.length > 0 && (
        <Section title={t('self-checks.growing')} id="growing">
          <ul className="max-w-text space-y-6">
            {growing.map(({ statement, level }) => (
              <GrowingStatement key={statement.key} statement={statement} level={level} language={language} note={notes?.[statement.key]} />
            ))}
          </ul>
        </Section>
      )}
      {steps.length > 0 && (
        <Section title={isBeginning(answers) ? t('themes.firstSteps') : t('themes.nextSteps')} id="steps">
          <ModuleSteps steps={steps} language={module.text.language} />
        </Section>
      )}
      {practices.length > 0 && (
        <Section
          title={t('self-checks.practices')}
          intro={practicesIntro}
          id="practices"
          aside={
            <a href={path(`/practices?theme=${module.slug}`)} className="inline-flex min-h-11 items-center">
              {t('practices.ofTheme.all')}
            </a>
          }
        >
          <PracticeGrid practices={practices} showTheme={false} />
        </Section>
      )}
    </>
  );
}

interface GrowingProps {
  statement: SelfCheckFieldsFragment['statements'][number];
  level: number;
  language: string;
  note?: string;
}

/** What one can build on, and what would be next; whoever is at the top can share it. */
function GrowingStatement({ statement, level, language, note }: GrowingProps) {
  const { t } = useI18n();
  return (
    <li id={statement.key}>
      <LevelSteps level={level} />
      <h3 className="mt-1">
        <UserText lang={language}>{statement.text}</UserText>
      </h3>
      <UserText as="p" lang={language}>
        {statement.levels[level]}
      </UserText>
      {note && (
        <UserText as="p" className="border-s-4 border-line ps-4 text-soft">
          {note}
        </UserText>
      )}
      {level < MOST ? (
        <p className="mt-1 text-soft">
          {t('self-checks.next')}: <UserText lang={language}>{statement.levels[level + 1]}</UserText>
        </p>
      ) : (
        <p className="mt-1 text-soft">{t('self-checks.share')}</p>
      )}
    </li>
  );
}
