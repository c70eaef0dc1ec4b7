import { ShowcasePage } from '~/features/showcase/showcase-page';
import type { PageHandle } from '~/shell/page-handle';

export const handle: PageHandle = { hydrate: true, messages: ['clips', 'errors'] };

export default function Ui() {
  return <ShowcasePage />;
}
