import { Paragraphs } from '~/features/practices/show/paragraphs';
import { ClipsTakenBack } from '~/features/clips/clips-taken-back';
import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import type { ReportFacts } from './recap.query';
import { ReportPicture } from './report-picture';

interface Props {
  report: ReportFacts;
  /** As a draft beside its form: its figures are nobody's address then. */
  isDraft?: boolean;
  /** At the desk: what is said of pictures is judged, too. */
  isJudged?: boolean;
}

/** What came of a celebration: figures that can be cited, each with an address, words, pictures, the film, and who made it possible. */
export function ClosingReport({ report, isDraft, isJudged }: Props) {
  const { t, path, number, date } = useI18n();
  const { people, numbers, partners, text, language, pictures, clip, counted, publishedAt } = report;
  const address = (key: string) => (isDraft ? undefined : `figure-${key}`);
  const figures = [
    ...(typeof people === 'number' ? [{ key: 'people', value: people, unit: '', label: t('recaps.report.people') }] : []),
    ...numbers,
  ];
  return (
    <div className="space-y-8">
      <Paragraphs text={text} language={language} />
      {figures.length > 0 && (
        <dl className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,11rem),1fr))] gap-x-8 gap-y-6">
          {figures.map(({ key, value, unit, label }) => (
            <div key={key} id={address(key)} className="flex scroll-mt-6 flex-col-reverse justify-end border-s-6 border-theme ps-4 target:bg-theme-wash">
              <dt>
                <UserText lang={key === 'people' ? undefined : language}>{label}</UserText>
              </dt>
              <dd className="figures text-h2 font-bold">
                {number(value, { maximumFractionDigits: 6 })} {unit && <UserText lang={language} className="text-base font-semibold">{unit}</UserText>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {counted && counted.came > 0 && <p className="text-small text-soft">{t('recaps.counted', { registered: counted.registered, came: counted.came })}</p>}
      {pictures.length > 0 && (
        <ul className="grid gap-6 sm:grid-cols-[repeat(auto-fit,minmax(14rem,1fr))]">
          {pictures.map((picture) => (
            <li key={picture.id}>
              <ReportPicture picture={picture} />
              {isJudged && (
                <p className="mt-2 text-small text-soft">
                  {t('announce.picture.alt')}: <UserText lang={language}>{picture.alt}</UserText>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {clip && (
        <p>
          <a href={path(clip.href)} className="inline-flex min-h-11 items-center gap-2 font-semibold">
            <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" className="shrink-0">
              <path d="M5 3l11 7-11 7z" fill="var(--theme)" />
            </svg>
            <span>
              {t('recaps.report.clip')} <UserText lang={language}>{clip.title}</UserText>
            </span>
          </a>
        </p>
      )}
      <ClipsTakenBack count={report.clipTakenBack ? 1 : 0} />
      {partners.length > 0 && (
        <div>
          <h3>{t('recaps.report.partners')}</h3>
          <ul className="mt-3 max-w-text divide-y divide-line">
            {partners.map(({ name, part }, index) => (
              <li key={index} className="py-2">
                <UserText lang={language} className="block font-semibold">
                  {name}
                </UserText>
                {part && (
                  <UserText lang={language} className="block text-soft">
                    {part}
                  </UserText>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {publishedAt && !isDraft && <p className="text-small text-soft">{t('recaps.report.published', { when: date(publishedAt) })}</p>}
    </div>
  );
}
