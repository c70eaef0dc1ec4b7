import { useI18n } from '~/i18n/use-i18n';
import { UserText } from '~/ui/user-text';
import { findReport } from './find-report';

/** How a figure was measured; of one that comes from a celebration, with the way to it. */
export function FigureSource({ text, language }: { text: string; language: string }) {
  const { t, path } = useI18n();
  const report = findReport(text);
  if (!report) return <UserText lang={language}>{text}</UserText>;
  return (
    <>
      <UserText lang={language}>{report.before}</UserText>
      <a href={path(report.path)} className="inline-flex min-h-6 items-center">
        {t('practices.figure.source')}
      </a>
      {report.after && <UserText lang={language}>{report.after}</UserText>}
    </>
  );
}
