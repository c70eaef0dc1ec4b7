import { useI18n } from '~/i18n/use-i18n';
import { ColumnPicture } from '~/features/celebrations/page/column-picture';
import { Notice } from '~/ui/notice';
import { UserText } from '~/ui/user-text';
import { ClosingReport } from '~/features/celebrations/recap/closing-report';
import { AppealNotice } from '../appeal-notice';
import { HideForm } from '../hide-form';
import { ItemFrame, OfCity } from '../item-frame';
import type { DeskAnswer, ItemData } from '../item.server';
import { CelebrationFacts } from './celebration-facts';

/** A celebration at the desk: its words and its picture on one side, when and where it is and the decision on the other. */
export function CelebrationItemPage({ data, answer }: { data: ItemData; answer?: DeskAnswer }) {
  const { t, path } = useI18n();
  const { item, celebration } = data;
  const poster = celebration?.poster;
  return (
    <ItemFrame
      {...{ data, answer }}
      title={celebration?.title || t('announce.untitled')}
      lang={celebration?.language}
      lead={celebration && <OfCity city={celebration.city} />}
      version={[celebration?.edits, celebration?.state]}
      keys={item.purpose === 'SUBMISSION' ? ['a', 'c', 'r', 'n', 'q'] : ['n', 'q']}
      facts={
        <>
          {item.purpose === 'AFTERWARDS' && item.state !== 'DECIDED' && <Notice title={t('announce.desk.afterwards')}>{t('announce.desk.afterwards.text')}</Notice>}
          {celebration && <CelebrationFacts data={data} celebration={celebration} />}
          {celebration?.festival && (
            <Notice title={t('festivals-organise.waiting.part')}>
              <UserText>{celebration.festival.title}</UserText>
              <a href={path(`/desk/festivals/${celebration.festival.slug}`)} className="flex min-h-11 items-center">
                {t('festivals-organise.waiting.page')}
              </a>
            </Notice>
          )}
          {item.appeal && <AppealNotice data={data} text={item.appeal} />}
        </>
      }
      after={item.purpose === 'AFTERWARDS' && data.standing === 'mine' ? undefined : <HideForm data={data} answer={answer} />}
      isLong
    >
      {celebration ? (
        <div className="space-y-8">
          {celebration.recap && (
            <section className="border-b-2 border-line pb-8">
              <h2 className="mb-4">{t('recaps.desk')}</h2>
              <ClosingReport report={celebration.recap} isJudged />
            </section>
          )}
          {poster && (
            <figure>
              <ColumnPicture picture={poster} />
              <figcaption className="mt-2 text-small text-soft">
                {t('announce.picture.alt')}: <UserText>{poster.alt}</UserText>
              </figcaption>
            </figure>
          )}
          <UserText as="p" lang={celebration.language} className="max-w-text whitespace-pre-line">
            {celebration.description}
          </UserText>
          {celebration.questions.length > 0 && (
            <section>
              <h2 className="text-h3">{t('announce.field.QUESTIONS')}</h2>
              <ul className="mt-2 ps-6 [list-style:disc]">
                {celebration.questions.map(({ key, label }) => (
                  <li key={key}>
                    <UserText>{label}</UserText>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <p>
            <a href={path(`/celebrations/${celebration.id}`)} className="inline-flex min-h-11 items-center">
              {t('announce.desk.page')}
            </a>
          </p>
        </div>
      ) : (
        <Notice tone="warn">{t('announce.desk.deleted')}</Notice>
      )}
    </ItemFrame>
  );
}
