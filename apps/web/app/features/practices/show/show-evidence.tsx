import { EVIDENCE_LEVELS } from '../words';
import { EvidenceScale } from './evidence-scale';
import { Paragraphs } from './paragraphs';
import type { Shown } from './show.types';
import { usePracticeWords } from './use-practice-words';

export function ShowEvidence({ content: { level, how, sourceUrl }, language }: Shown<'evidence'>) {
  const { t, maybe, name } = usePracticeWords();
  return (
    <div className="space-y-5">
      {level && (
        <div>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <strong>{name('evidence', level)}</strong>
            <EvidenceScale level={level} />
            <span className="text-small text-soft">{t('practice-words.evidenceRank', { rank: EVIDENCE_LEVELS.indexOf(level) + 1 })}</span>
          </p>
          <p className="max-w-text text-soft">{maybe(`practice-words.evidence.${level}.text`)}</p>
        </div>
      )}
      {how && <Paragraphs text={how} language={language} />}
      {sourceUrl && (
        <p>
          <a href={sourceUrl} rel="external nofollow ugc" className="inline-flex min-h-11 items-center">
            {t('practices.source')}
          </a>
        </p>
      )}
    </div>
  );
}
