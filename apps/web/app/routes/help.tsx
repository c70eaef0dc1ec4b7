import { TextPage } from '~/features/about/text-page';

export default function Help() {
  return <TextPage name="help" />;
}
