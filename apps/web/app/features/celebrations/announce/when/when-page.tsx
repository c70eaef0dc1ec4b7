import { useI18n } from '~/i18n/use-i18n';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { Select } from '~/ui/form/select';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { UserText } from '~/ui/user-text';
import { CelebrationConflict } from '../edit/celebration-conflict';
import type { EditAnswer } from '../edit/act.server';
import { DateList } from './date-list';
import { RepeatForm } from './repeat-form';
import type { WhenData } from './when-page.server';
import { WhenFields } from './when-fields';

interface Props {
  data: WhenData;
  answer?: EditAnswer;
}

/** When a celebration takes place: the first time, how it repeats, and each date by itself. */
export function WhenPage({ data, answer }: Props) {
  const { t, path } = useI18n();
  const { celebration, fresh } = data;
  const title = celebration.title || t('announce.untitled');
  const edit = `/celebrations/${celebration.id}/edit`;
  const mine = answer?.intent === 'when' ? answer : undefined;
  return (
    <div data-theme={celebration.themes[0]?.slug ?? 'celebration'}>
      <PageHead title={t('announce.when.title', { title })} problem={answer !== undefined && !answer.planned} unlisted />
      <Breadcrumbs
        crumbs={[
          { name: celebration.city.name, to: `/my-city/${celebration.city.slug}` },
          { name: title, to: edit },
          { name: t('announce.task.when') },
        ]}
      />
      <PageTitle title={t('announce.task.when')} lead={<UserText lang={celebration.language}>{title}</UserText>} />
      {fresh && !answer && (
        <div className="mt-6">
          <Notice tone="good" live>
            {t(`announce.fresh.${fresh}`)}
          </Notice>
        </div>
      )}
      <p className="mt-6">
        <a href={path(edit)} className="inline-flex min-h-11 items-center">
          {t('announce.when.back')}
        </a>
      </p>
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-20 gap-y-14 lg:grid-cols-2">
        <div className="min-w-0 space-y-14">
          <section aria-labelledby="first">
            <h2 id="first" className="mb-5">
              {t('announce.when.first')}
            </h2>
            {mine?.conflict && <CelebrationConflict conflict={mine.conflict} data={data} />}
            <Form problem={mine?.problem} sent={mine?.sent}>
              <input type="hidden" name="intent" value="when" />
              <input type="hidden" name="edits" value={celebration.edits} />
              <WhenFields times={celebration} />
              <Select name="zone" label={t('announce.zone')} hint={t('announce.zone.hint')} choices={data.zones} defaultValue={celebration.zone} />
              {celebration.rule && <p className="text-small text-soft">{t('announce.when.movesAll')}</p>}
              <Button>{t(mine?.conflict ? 'announce.conflict.mine' : 'announce.save')}</Button>
            </Form>
          </section>
          <RepeatForm data={data} answer={answer?.intent === 'repeat' ? answer : undefined} />
        </div>
        <DateList data={data} answer={answer} />
      </div>
    </div>
  );
}
