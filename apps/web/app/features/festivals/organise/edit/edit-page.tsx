import { SubjectHistory } from '~/features/review/subject-history';
import { useI18n } from '~/i18n/use-i18n';
import { OrganiseFrame } from '../organise-frame';
import type { SectionProps } from '../sections/section-form';
import { EndFestival } from './end-festival';
import { HiddenFestival } from './hidden-festival';
import { SectionList } from './section-list';
import { SendFestival } from './send-festival';
import { StateNotice } from './state-notice';

/** A festival of one's own city: what it still needs, where it stands, and what can be done with it. */
export function EditPage({ data, answer }: SectionProps) {
  const { t } = useI18n();
  const { festival } = data;
  return (
    <OrganiseFrame festival={festival} page="edit" days={data.days} problem={answer !== undefined}>
      <StateNotice data={data} />
      <HiddenFestival data={data} answer={answer} />
      {festival.viewerCan.edit && (
        <div className="mt-12 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,50rem)_minmax(16rem,1fr)]">
          <SectionList data={data} answer={answer} />
          <SendFestival data={data} answer={answer} />
        </div>
      )}
      <div className="mt-14 grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-12 lg:grid-cols-2">
        <SubjectHistory title={t('announce.history')} lines={festival.history} when={data.when} />
        <EndFestival data={data} answer={answer} />
      </div>
    </OrganiseFrame>
  );
}
