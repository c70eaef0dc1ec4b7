import { isRouteErrorResponse } from 'react-router';
import { ErrorPage } from '~/shell/error-page';
import { isKept } from './keep-typed';
import { KeptPage } from './kept-page';
import { LinkPage } from './link-page';

/** What a host meets where something is wrong: a link that is no longer good, or a moment in which nothing could be saved. */
export function HostingFault({ error }: { error: unknown }) {
  if (isRouteErrorResponse(error)) {
    const told: unknown = error.data;
    if (isKept(told)) return <KeptPage told={told} />;
    if (typeof told === 'object' && told !== null && 'isLink' in told) return <LinkPage />;
  }
  return <ErrorPage error={error} />;
}
