import { TextPage } from '~/features/about/text-page';

export default function About() {
  return <TextPage name="about" />;
}
