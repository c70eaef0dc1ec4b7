import type { ReactNode } from 'react';
import { LIMITS } from '../../../../../libs/contracts/limits.js';
import type { Problem } from '~/api/problem';
import type { SentValues } from '~/forms/sent-values.server';
import { useI18n } from '~/i18n/use-i18n';
import { Button } from '~/ui/button';
import { Form } from '~/ui/form/form';
import { Notice } from '~/ui/notice';
import { PageHead } from '~/ui/page-head';
import { PageTitle } from '~/ui/page-title';
import { TextField } from '~/ui/form/text-field';
import { SamplePeople } from './sample-people';
import type { SignInData } from './sign-in.server';

interface Props {
  data: SignInData;
  answer?: { problem?: Problem; sent?: SentValues; linkSentTo?: string };
}

const linkMinutes = LIMITS.signIn.linkExpiresMs / 60_000;

/** One form for both ways: the password is left empty by who wants a link. */
export function SignInPage({ data, answer }: Props) {
  const { t, rich, path } = useI18n();
  const who = (chunks: ReactNode[]) => <bdi className="font-semibold">{chunks}</bdi>;
  return (
    <>
      <PageHead title={t('sign-in.title')} problem={answer?.problem !== undefined} unlisted />
      <PageTitle title={t('sign-in.title')} lead={t('sign-in.lead')} />
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-20 gap-y-14 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
        <div className="space-y-8">
          {data.viewer && <Notice>{rich('sign-in.already', { who, name: data.viewer.name })}</Notice>}
          {answer?.linkSentTo && (
            <Notice tone="good" title={t('sign-in.sent.title')} live>
              <p>{rich('sign-in.sent.text', { who, email: answer.linkSentTo, minutes: linkMinutes })}</p>
              <p className="mt-2">{t('sign-in.sent.again')}</p>
            </Notice>
          )}
          <Form problem={answer?.problem} sent={answer?.sent}>
            <input type="hidden" name="return" value={answer?.sent?.return ?? data.back} />
            <TextField name="email" type="email" label={t('sign-in.email')} autoComplete="username" spellCheck={false} maxLength={LIMITS.person.email} />
            <TextField name="password" type="password" label={t('sign-in.password')} hint={t('sign-in.password.hint')} optional autoComplete="current-password" />
            <div className="flex flex-wrap gap-4">
              <Button name="intent" value="password">
                {t('sign-in.button')}
              </Button>
              <Button name="intent" value="link" look="quiet">
                {t('sign-in.sendLink')}
              </Button>
            </div>
          </Form>
          <div>
            <h2 className="text-base font-semibold">{t('sign-in.noAccount')}</h2>
            <p className="text-soft">{t('sign-in.noAccount.text')}</p>
            <p className="mt-2">
              <a href={path('/join-network')} className="inline-flex min-h-11 items-center">
                {t('join-network.title')}
              </a>
            </p>
          </div>
        </div>
        {data.featured.length + data.others > 0 && <SamplePeople data={data} />}
      </div>
    </>
  );
}
