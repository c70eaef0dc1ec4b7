import { data } from 'react-router';
import { CityAnswerPage } from '~/features/self-checks/city-answer-page';
import { readCityCheck, saveCityCheck } from '~/features/self-checks/city-checks.server';
import type { PageHandle } from '~/shell/page-handle';
import type { Route } from './+types/city-answer';

export const handle: PageHandle = { private: true };

export async function loader(args: Route.LoaderArgs) {
  const found = await readCityCheck(args, args.params.slug, args.params.theme);
  if (!found.city.mayAnswer) throw data({}, { status: 403 });
  return found;
}

export const action = (args: Route.ActionArgs) => saveCityCheck(args, args.params.slug, args.params.theme);

export default function CityAnswers({ loaderData, actionData }: Route.ComponentProps) {
  return <CityAnswerPage {...loaderData} answer={actionData} />;
}
