import { useI18n } from '~/i18n/use-i18n';
import { Section } from '~/ui/section';
import { ClipGrid } from './clip-grid';
import type { ClipOnPage } from './clip.query';

const shown = 3;

/** Where a reader goes from here: the module, to try it at home, and what other cities show on the same theme. */
export function ClipMore({ clip }: { clip: ClipOnPage }) {
  const { t, rich, path } = useI18n();
  const { slug, text, clips } = clip.theme;
  const others = clips.nodes.filter(({ id }) => id !== clip.id).slice(0, shown);
  const module = rich('clips.more.module', {
    title: text.title,
    module: (chunks) => (
      <a href={path(`/themes/${slug}`)} dir="auto" lang={text.language}>
        {chunks}
      </a>
    ),
  });
  return (
    <Section title={t('clips.more')} intro={module}>
      {others.length > 0 && <ClipGrid clips={others} showTheme={false} />}
    </Section>
  );
}
