import { useI18n } from '~/i18n/use-i18n';
import { Motif } from '~/ui/drawings/motif';
import { UserText } from '~/ui/user-text';

interface Props {
  slug: string;
  text: { title: string; promise: string; language: string };
}

/** The head of a module in the colour of its theme, with its drawing large. */
export function ThemeBand({ slug, text }: Props) {
  const { t, maybe } = useI18n();
  return (
    <div className="mt-3 flex flex-wrap-reverse items-center justify-between gap-x-10 gap-y-6 rounded-box bg-theme-wash px-6 py-8 md:flex-nowrap md:px-12 md:py-12">
      <div className="min-w-0">
        <p className="font-semibold text-theme-ink">{t('themes.module', { theme: maybe(`ui.theme.${slug}`) ?? slug })}</p>
        <h1 className="mt-2 max-w-[22ch]">
          <UserText lang={text.language}>{text.title}</UserText>
        </h1>
        <p dir="auto" lang={text.language} className="mt-4 max-w-[52ch] text-lead">
          {text.promise}
        </p>
      </div>
      <span className="hidden md:block">
        <Motif theme={slug} size={190} />
      </span>
      <span className="md:hidden">
        <Motif theme={slug} size={96} />
      </span>
    </div>
  );
}
