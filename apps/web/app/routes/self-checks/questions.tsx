import { notFound } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import { readAnswers } from '~/features/self-checks/answers';
import { QuestionsPage } from '~/features/self-checks/questions-page';
import { SelfCheckQuery } from '~/features/self-checks/self-check.query';
import { contentLanguageOf } from '~/i18n/content-language';
import type { Route } from './+types/questions';

export async function loader(args: Route.LoaderArgs) {
  const { theme } = await gql(args, SelfCheckQuery, { slug: args.params.slug, content: contentLanguageOf(args.request) });
  const check = theme?.selfCheck;
  if (!theme || !check) throw notFound();
  return { slug: theme.slug, module: theme.text, check, answers: readAnswers(new URL(args.request.url).searchParams, check.statements) };
}

export default function Questions({ loaderData }: Route.ComponentProps) {
  return <QuestionsPage {...loaderData} />;
}
