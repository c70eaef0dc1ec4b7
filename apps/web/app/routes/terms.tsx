import { TextPage } from '~/features/about/text-page';

export default function Terms() {
  return <TextPage name="terms" />;
}
