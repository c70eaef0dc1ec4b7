import { TextPage } from '~/features/about/text-page';

export default function Accessibility() {
  return <TextPage name="accessibility" />;
}
