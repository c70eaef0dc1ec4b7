import { LIMITS } from '../../../../../libs/contracts/limits.js';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { ConflictNotice, SavedFields } from '~/ui/form/conflict-notice';
import { FileField } from '~/ui/form/file-field';
import { Form } from '~/ui/form/form';
import { Notice } from '~/ui/notice';
import type { EntryAnswer } from './act-on-entry.server';
import { EntryFields } from './entry-fields';
import { ProofLink } from './entry-line';
import { LedgerFrame } from './ledger-frame';
import type { EntryData, LedgerLine } from './ledger.server';

/** Kinds of file that a proof may be, as a file chooser takes them; the API looks at the bytes. */
export const PROOF_FILES = '.pdf,.jpg,.jpeg,.png,.webp,.heic,.mp3,.m4a,.mp4';

interface Props {
  data: EntryData;
  answer?: EntryAnswer;
}

/** One person or group: written down, renewed, proven, withdrawn, removed. */
export function EntryPage({ data, answer }: Props) {
  const { t, path } = useI18n();
  const { entry, clip } = data;
  const of = (act: string) => (answer?.act === act ? { problem: answer.problem, sent: answer.sent } : {});
  const theirs = entry && answer?.act === 'save' && answer.problem.reason === 'CONSENT_CHANGED' ? answer : undefined;
  const save = theirs ? { sent: theirs.sent } : of('save');
  // After another fault still the state that was seen, so that a colleague's save is noticed; after a conflict, the one that is shown with it.
  const revision = (theirs ? undefined : save.sent?.revision) ?? entry?.revision ?? 1;
  const title = entry ? t('consent.edit') : t('consent.add');
  return (
    <LedgerFrame data={data} title={title} inside problem={answer !== undefined}>
      {data.unproven && !answer && (
        <div className="mt-6">
          <Notice tone="warn" title={t('consent.proof.failed')}>
            {data.unproven !== 'UNKNOWN' && t(`errors.${data.unproven}`, { limitMegabytes: Math.floor(LIMITS.consent.proofBytes / 1024 ** 2) })}
          </Notice>
        </div>
      )}
      {entry?.standing === 'WITHDRAWN' ? (
        <div className="mt-8">
          <Notice tone="bad" title={t('consent.standing.WITHDRAWN')}>
            <p>{t('consent.withdrawn.text', { when: entry.withdrawn ?? '' })}</p>
          </Notice>
        </div>
      ) : (
        <section className="mt-8">
          {theirs && entry && <SavedMeanwhile entry={entry} sent={theirs.sent} />}
          <Form {...save} encType="multipart/form-data">
            <input type="hidden" name="revision" value={revision} />
            {!entry && <input type="hidden" name="key" value={answer?.sent.key ?? data.key} />}
            <EntryFields entry={entry} />
            {!entry && <FileField name="file" label={t('consent.proof')} hint={t('consent.proof.hint')} accept={PROOF_FILES} optional />}
            <Button name="act" value="save">
              {t(theirs ? 'consent.conflict.mine' : 'consent.save')}
            </Button>
            {theirs && entry && (
              <a href={path(`/clips/${clip.id}/consent/${entry.id}`)} className="inline-flex min-h-11 items-center">
                {t('consent.conflict.theirs')}
              </a>
            )}
          </Form>
        </section>
      )}
      {entry && <Proof entry={entry} {...of('proof')} />}
      {entry && <End entry={entry} isShown={clip.state === 'PUBLISHED'} {...of(answer?.act === 'remove' ? 'remove' : 'withdraw')} />}
    </LedgerFrame>
  );
}

/** What a colleague saved of the entry meanwhile, wherever it differs from what stands in the form. */
function SavedMeanwhile({ entry, sent }: { entry: LedgerLine; sent: EntryAnswer['sent'] }) {
  const { t } = useI18n();
  const all = [
    { name: 'subject', value: entry.subject, words: entry.subject },
    { name: 'kind', value: entry.kind, words: t(`consent.kind.${entry.kind}`) },
    { name: 'minors', value: entry.minors ? 'yes' : '', words: t(entry.minors ? 'consent.minors.short' : 'consent.conflict.nothing') },
    { name: 'release', value: entry.release, words: t(`consent.release.${entry.release}`) },
    { name: 'givenOn', value: entry.givenOn, words: entry.given },
    { name: 'expiresOn', value: entry.expiresOn ?? '', words: entry.expires ?? t('consent.noEnd') },
    { name: 'note', value: entry.note, words: entry.note || t('consent.conflict.nothing') },
  ] as const;
  const others = all.filter(({ name, value }) => (sent[name] ?? '').trim() !== value);
  return (
    <ConflictNotice title={t('consent.conflict')} text={t('consent.conflict.text')}>
      <SavedFields fields={others.map(({ name, words }) => ({ name: t('consent.conflict.field', { field: t(`consent.${name}`) }), words }))} />
    </ConflictNotice>
  );
}

type Sent = Partial<Pick<EntryAnswer, 'problem' | 'sent'>>;

function Proof({ entry, ...sent }: { entry: LedgerLine } & Sent) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="proof" className="mt-14">
      <h2 id="proof" className="text-h3">
        {t('consent.proof')}
      </h2>
      <p className="mt-3 max-w-text">{t('consent.proof.text')}</p>
      <ProofLink entry={entry} />
      <div className="mt-4">
        <Form {...sent} encType="multipart/form-data">
          <FileField name="file" label={t(entry.proof ? 'consent.proof.replace' : 'consent.proof.send')} hint={t('consent.proof.hint')} accept={PROOF_FILES} />
          <p className="flex flex-wrap gap-4">
            <Button name="act" value="proof" look="quiet">
              {t('consent.proof.button')}
            </Button>
            {entry.proof && (
              <Button name="act" value="removeProof" look="danger">
                {t('consent.proof.remove')}
              </Button>
            )}
          </p>
        </Form>
      </div>
    </section>
  );
}

function End({ entry, isShown, ...sent }: { entry: LedgerLine; isShown: boolean } & Sent) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="end" className="mt-14 max-w-text">
      <h2 id="end" className="text-h3">
        {t('consent.end')}
      </h2>
      {entry.standing !== 'WITHDRAWN' && (
        <div className="mt-4">
          <p className="mb-4">{t(isShown ? 'consent.withdraw.shown' : 'consent.withdraw.text')}</p>
          <Form {...sent}>
            <Button name="act" value="withdraw" look="danger">
              {t('consent.withdraw')}
            </Button>
          </Form>
        </div>
      )}
      <div className="mt-8">
        <p className="mb-4">{t('consent.remove.text')}</p>
        <Form>
          <input type="hidden" name="revision" value={entry.revision} />
          <Button name="act" value="remove" look="danger">
            {t('consent.remove')}
          </Button>
        </Form>
      </div>
    </section>
  );
}
