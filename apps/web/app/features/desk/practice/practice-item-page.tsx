import { SECTIONS } from '~/features/practices/write/section-fields';
import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import { UserText } from '~/ui/user-text';
import { AppealNotice } from '../appeal-notice';
import { HideForm } from '../hide-form';
import { ItemFrame, OfCity } from '../item-frame';
import type { DeskAnswer, ItemData } from '../item.server';
import { PracticeFacts } from './practice-facts';
import { PracticeItemSection } from './practice-item-section';

/** A practice at the desk: as it is read on one side, with a remark beside each section; the facts and the decision on the other. */
export function PracticeItemPage({ data, answer }: { data: ItemData; answer?: DeskAnswer }) {
  const { t } = useI18n();
  const { item, standing, practice } = data;
  return (
    <ItemFrame
      {...{ data, answer }}
      title={practice?.title || t('practices-edit.untitled')}
      lang={practice?.language}
      lead={practice && <OfCity city={practice.city} />}
      stale={practice && { revision: practice.revision.edits, words: t('desk.practice.stale') }}
      version={[practice?.revision.edits, practice?.state]}
      keys={item.purpose === 'APPEAL' ? ['n', 'q'] : ['a', 'c', 'r', 'n', 'q']}
      facts={
        <>
          {practice && <PracticeFacts data={data} practice={practice} />}
          {item.appeal && <AppealNotice data={data} text={item.appeal} />}
        </>
      }
      after={<HideForm data={data} answer={answer} />}
      isLong
    >
      {practice ? (
        <>
          {practice.revision.changeNote && (
            <Notice title={t('desk.practice.changeNote')}>
              <UserText as="p" lang={practice.language} className="whitespace-pre-line">
                {practice.revision.changeNote}
              </UserText>
            </Notice>
          )}
          {SECTIONS.map((section) => (
            <PracticeItemSection key={section} section={section} practice={practice} asks={standing === 'mine' && item.purpose !== 'APPEAL'} sent={answer?.sent} />
          ))}
        </>
      ) : (
        <Notice tone="warn">{t('desk.practice.deleted')}</Notice>
      )}
    </ItemFrame>
  );
}
