import { ColumnPicture } from '~/features/celebrations/page/column-picture';
import { useI18n } from '~/i18n/use-i18n';
import { Notice } from '~/ui/notice';
import { UserText } from '~/ui/user-text';
import { AppealNotice } from '../appeal-notice';
import { HideForm } from '../hide-form';
import { ItemFrame, OfCity } from '../item-frame';
import type { DeskAnswer, ItemData } from '../item.server';
import { FestivalFacts } from './festival-facts';
import { WaitingList } from './waiting-list';

/** A festival at the desk: its words, its call and its picture on one side, its days and the decision on the other; beneath, what waits of it. */
export function FestivalItemPage({ data, answer }: { data: ItemData; answer?: DeskAnswer }) {
  const { t, path } = useI18n();
  const { item, festival, waiting } = data;
  return (
    <ItemFrame
      {...{ data, answer }}
      title={festival?.title || t('festivals-organise.untitled')}
      lang={festival?.language}
      lead={festival && <OfCity city={festival.city} />}
      version={[festival?.edits, festival?.state]}
      keys={item.purpose === 'SUBMISSION' ? ['a', 'c', 'r', 'n', 'q'] : ['n', 'q']}
      facts={
        <>
          {item.purpose === 'AFTERWARDS' && item.state !== 'DECIDED' && <Notice title={t('announce.desk.afterwards')}>{t('announce.desk.afterwards.text')}</Notice>}
          {festival && <FestivalFacts data={data} festival={festival} />}
          {item.appeal && <AppealNotice data={data} text={item.appeal} />}
        </>
      }
      after={item.purpose === 'AFTERWARDS' && data.standing === 'mine' ? undefined : <HideForm data={data} answer={answer} />}
      isLong
    >
      {festival ? (
        <div className="space-y-8">
          {festival.poster && (
            <figure>
              <ColumnPicture picture={festival.poster} />
              <figcaption className="mt-2 text-small text-soft">
                {t('announce.picture.alt')}: <UserText>{festival.poster.alt}</UserText>
              </figcaption>
            </figure>
          )}
          <UserText as="p" lang={festival.language} className="max-w-text whitespace-pre-line">
            {festival.description}
          </UserText>
          {festival.callText && (
            <section>
              <h2 className="text-h3">{t('festivals-organise.section.call')}</h2>
              <UserText as="p" lang={festival.language} className="mt-2 max-w-text whitespace-pre-line">
                {festival.callText}
              </UserText>
            </section>
          )}
          <p>
            <a href={path(`/festivals/${festival.slug}`)} className="inline-flex min-h-11 items-center">
              {t('festivals-organise.onSite')}
            </a>
          </p>
          {waiting.length > 0 && (
            <section aria-labelledby="waiting">
              <h2 id="waiting" className="text-h3">
                {t('festivals-organise.waiting.count', { count: waiting.length })}
              </h2>
              <p className="mt-1 mb-3 max-w-text text-soft">
                {t('festivals-organise.waiting.text')}{' '}
                <a href={path(`/desk/festivals/${festival.slug}`)} className="inline-flex min-h-8 items-center">
                  {t('festivals-organise.waiting.page')}
                </a>
              </p>
              <WaitingList festival={festival} lines={waiting} />
            </section>
          )}
        </div>
      ) : (
        <Notice tone="warn">{t('festivals-organise.deleted')}</Notice>
      )}
    </ItemFrame>
  );
}
