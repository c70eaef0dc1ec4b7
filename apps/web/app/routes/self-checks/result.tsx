import { notFound } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import { readAnswers } from '~/features/self-checks/answers';
import { ResultPage } from '~/features/self-checks/result-page';
import { SelfCheckResultQuery } from '~/features/self-checks/self-check.query';
import { languageOf } from '~/i18n/choose-language';
import { contentLanguageOf } from '~/i18n/content-language';
import type { Route } from './+types/result';

export async function loader(args: Route.LoaderArgs) {
  const { theme } = await gql(args, SelfCheckResultQuery, { slug: args.params.slug, language: languageOf(args.request), content: contentLanguageOf(args.request) });
  const check = theme?.selfCheck;
  if (!theme || !check) throw notFound();
  return { theme, check, answers: readAnswers(new URL(args.request.url).searchParams, check.statements) };
}

export default function Result({ loaderData }: Route.ComponentProps) {
  return <ResultPage {...loaderData} />;
}
