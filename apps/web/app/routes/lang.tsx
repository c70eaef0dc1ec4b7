import { Outlet } from 'react-router';
import { notFound } from '~/api/api-errors.server';
import { isLanguage } from '~/i18n/languages';
import type { Route } from './+types/lang';

/** The first part of every address is a language we have. */
export function loader({ params }: Route.LoaderArgs) {
  if (!isLanguage(params.lang)) throw notFound();
  return null;
}

export default function Lang() {
  return <Outlet />;
}
