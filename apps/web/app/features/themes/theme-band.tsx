import { useI18n } from '~/i18n/use-i18n';
import { Motif } from '~/ui/drawings/motif';
import { UserText } from '~/ui/user-text';

interface Props {
  slug: string;
  text: { title: string; promise: string; language: string };
}

/** The head of a module in the colour of its theme; low, for the film beneath it is the module. */
export function ThemeBand({ slug, text }: Props) {
  const { t, maybe } = useI18n();
  return (
    <div className="flex items-center justify-between gap-x-10 rounded-box bg-theme-wash px-5 py-4 md:px-8">
      <div className="min-w-0">
        <p className="text-small font-semibold text-theme-ink">{t('themes.module', { theme: maybe(`ui.theme.${slug}`) ?? slug })}</p>
        <h1 className="max-md:text-h2">
          <UserText lang={text.language}>{text.title}</UserText>
        </h1>
        <p dir="auto" lang={text.language} className="mt-1.5 max-w-[80ch]">
          {text.promise}
        </p>
      </div>
      <span className="max-md:hidden">
        <Motif theme={slug} size={104} />
      </span>
    </div>
  );
}
