import { TextPage } from '~/features/about/text-page';

export default function Privacy() {
  return <TextPage name="privacy" />;
}
