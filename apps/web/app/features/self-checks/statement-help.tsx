import type { SelfCheckFieldsFragment, SelfCheckModuleFragment } from '~/api/generated/graphql';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import { LevelSteps } from './level-steps';
import { StatementPassages } from './statement-passages';

interface Props {
  module: SelfCheckModuleFragment;
  statement: SelfCheckFieldsFragment['statements'][number];
  language: string;
  level: number;
  keep: string;
  note?: string;
  /** Slug of the city that asks. */
  own?: string;
  /** Whether its tips are unfolded at first. */
  open: boolean;
}

/** A statement that is weak: where one is, what would be the next step, and the tips that lead there. */
export function StatementHelp({ module, statement, language, level, keep, note, own, open }: Props) {
  const { t, path } = useI18n();
  const tips = module.text.tips.filter(({ key }) => statement.tips.includes(key));
  const next = statement.levels[level + 1];
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-6 lg:grid-cols-[minmax(0,65ch)_minmax(0,1fr)]">
      <div>
        <LevelSteps level={level} />
        <h3 className="mt-1">
          <UserText lang={language}>{statement.text}</UserText>
        </h3>
        <dl className="mt-3 space-y-2">
          <div>
            <dt className="text-small font-semibold text-soft">{t('self-checks.today')}</dt>
            <UserText as="dd" lang={language}>
              {statement.levels[level]}
            </UserText>
            {note && (
              <UserText as="dd" className="mt-2 border-s-4 border-line ps-4 text-soft">
                {note}
              </UserText>
            )}
          </div>
          {next && (
            <div className="rounded-small bg-theme-wash px-4 py-3">
              <dt className="text-small font-semibold text-theme-ink">{t('self-checks.next')}</dt>
              <UserText as="dd" lang={language} className="font-semibold">
                {next}
              </UserText>
            </div>
          )}
        </dl>
        {tips.map((tip) => (
          <details key={tip.key} open={open} className="mt-4">
            <summary className="flex min-h-11 items-center gap-2 font-semibold text-theme-ink underline">
              {t('self-checks.do')}: <UserText lang={module.text.language}>{tip.title}</UserText>
            </summary>
            {/* Made and sanitised by the API when the text was saved. */}
            <div className="prose" dir="auto" lang={module.text.language} dangerouslySetInnerHTML={{ __html: tip.textHtml }} />
            <p className="mt-2 text-small">
              <a href={path(`/themes/${module.slug}${keep && `?${keep}`}#${tip.key}`)} className="inline-flex min-h-11 items-center">
                {t('themes.askYourself')}
              </a>
            </p>
          </details>
        ))}
      </div>
      <StatementPassages module={module} questions={statement.questions} own={own} />
    </div>
  );
}
